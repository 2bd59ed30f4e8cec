using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class DockerServer : ExtensibleShape
{
    /// <summary>Required.</summary>
    public ComputeType? ComputeType { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }

    public DockerServerStatus? Status { get; set; }
}
