using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class SourceAccessConfiguration : ExtensibleShape
{
    public SourceAccessType? Type { get; set; }

    /// <summary>1 to 200 characters.</summary>
    public string? URI { get; set; }
}
