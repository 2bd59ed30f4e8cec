namespace LocalAws.CodeBuild;

/// <summary>How a phase of a batch went.</summary>
public sealed record BuildBatchPhase
{
    public string? PhaseType { get; init; }

    public string? PhaseStatus { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public long? DurationInSeconds { get; init; }

    public IReadOnlyList<PhaseContext>? Contexts { get; init; }
}
