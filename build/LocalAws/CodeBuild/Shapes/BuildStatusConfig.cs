namespace LocalAws.CodeBuild;

/// <summary>How the status is shown at the source provider.</summary>
public sealed record BuildStatusConfig
{
    public string? Context { get; init; }

    public string? TargetUrl { get; init; }
}
