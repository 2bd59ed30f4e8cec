namespace LocalAws.CodeBuild;

/// <summary>How a phase went; without an end it is running.</summary>
public sealed record BuildPhase
{
    public string? PhaseType { get; init; }

    public string? PhaseStatus { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public long? DurationInSeconds { get; init; }

    public IReadOnlyList<PhaseContext>? Contexts { get; init; }
}
