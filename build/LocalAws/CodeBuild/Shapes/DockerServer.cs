namespace LocalAws.CodeBuild;

/// <summary>A machine that builds images for the project.</summary>
public sealed record DockerServer
{
    public required string ComputeType { get; init; }

    public IReadOnlyList<string>? SecurityGroupIds { get; init; }

    public DockerServerStatus? Status { get; init; }
}
