using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class SourceAuth : ExtensibleShape
{
    /// <summary>Required.</summary>
    public SourceAuthType? Type { get; set; }

    public string? Resource { get; set; }
}
