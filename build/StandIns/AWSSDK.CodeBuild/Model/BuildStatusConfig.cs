using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class BuildStatusConfig : ExtensibleShape
{
    public string? Context { get; set; }

    public string? TargetUrl { get; set; }
}
