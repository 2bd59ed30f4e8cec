namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>DockerServerStatus</c>.</summary>
public partial class DockerServerStatus
{
    public string? Status { get; set; }

    public string? Message { get; set; }
}
