using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>The outcome of a stage's condition and of its rules; InProgress while a rule is evaluated.</summary>
public sealed record ConditionRecord
{
    public required string Status { get; init; }
    public string? Summary { get; init; }
    public required DateTimeOffset LastStatusChange { get; init; }
    public IReadOnlyList<RuleRecord> Rules { get; init; } = [];

    /// <summary>The stage may go on: every rule is met, or an operator overrode the condition.</summary>
    public bool IsMet => Status is ExecutionStatus.Succeeded or ExecutionStatus.Overridden;

    public bool IsInProgress => Status == ExecutionStatus.InProgress;
}

/// <summary>One evaluation of a rule: InProgress, Succeeded, Failed, or Abandoned when another rule decided or the execution was stopped.</summary>
public sealed record RuleRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Of which condition of its stage; records of former versions do not say.</summary>
    public ConditionKind? Kind { get; init; }

    public required string Status { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Time { get; init; }

    /// <summary>When it changed last; null when it was decided at once.</summary>
    public DateTimeOffset? Updated { get; init; }

    public IReadOnlyDictionary<string, string> ResolvedConfiguration { get; init; } = new Dictionary<string, string>();
    public IReadOnlyList<ArtifactDetail> InputArtifacts { get; init; } = [];
    public string? Summary { get; init; }

    /// <summary>The build or job that evaluates it, by which a restarted runner finds it again.</summary>
    public string? ExternalExecutionId { get; init; }

    public string? ExternalExecutionUrl { get; init; }
    public ErrorDetails? ErrorDetails { get; init; }

    public bool IsInProgress => Status == ExecutionStatus.InProgress;
}
