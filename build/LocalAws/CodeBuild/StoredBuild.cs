namespace LocalAws.CodeBuild;

/// <summary>A build with what its answer does not show but its runner needs.</summary>
internal sealed record StoredBuild(Build Build)
{
    /// <summary>What a pipeline hands in and wants back; null outside a pipeline.</summary>
    public PipelineArtifacts? Pipeline { get; init; }

    /// <summary>The project's output settings at the start, with the overrides.</summary>
    public ProjectArtifacts? Artifacts { get; init; }

    public IReadOnlyList<ProjectArtifacts>? SecondaryArtifacts { get; init; }

    public LogsConfig? LogsConfig { get; init; }

    /// <summary>The build's identifier in its batch.</summary>
    public string? BatchIdentifier { get; init; }

    /// <summary>The client's idempotency token and the hash of its request.</summary>
    public string? IdempotencyToken { get; init; }

    public string? RequestHash { get; init; }

    public bool IsRunning => Build.BuildStatus == Execution.BuildStatus.InProgress;
}
