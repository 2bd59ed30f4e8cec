namespace LocalAws.CodeBuild;

/// <summary>A session that holds the build.</summary>
public sealed record DebugSession
{
    public bool? SessionEnabled { get; init; }

    public string? SessionTarget { get; init; }
}
