namespace LocalAws.CodeBuild;

/// <summary>How a Docker server does.</summary>
public sealed record DockerServerStatus
{
    public string? Status { get; init; }

    public string? Message { get; init; }
}
