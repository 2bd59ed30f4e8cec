using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class DockerServerStatus : ExtensibleShape
{
    public string? Status { get; set; }

    public string? Message { get; set; }
}
