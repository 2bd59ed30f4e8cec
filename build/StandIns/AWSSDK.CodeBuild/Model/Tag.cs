using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class Tag : ExtensibleShape
{
    /// <summary>1 to 127 characters.</summary>
    public string? Key { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string? Value { get; set; }
}
