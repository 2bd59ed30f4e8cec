namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>DockerServer</c>.</summary>
public partial class DockerServer
{
    /// <summary>Required.</summary>
    public ComputeType? ComputeType { get; set; }

    /// <summary>At most 5 elements.</summary>
    public List<string>? SecurityGroupIds { get; set; }

    public DockerServerStatus? Status { get; set; }
}
