using LocalAws.CodePipeline.Shapes;

namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>The outcome of a stage's condition and of its rules.</summary>
public sealed record ConditionRecord
{
    public required string Status { get; init; }
    public string? Summary { get; init; }
    public required DateTimeOffset LastStatusChange { get; init; }
    public IReadOnlyList<RuleRecord> Rules { get; init; } = [];

    /// <summary>The stage may go on: every rule is met, or an operator overrode the condition.</summary>
    public bool IsMet => Status is ExecutionStatus.Succeeded or ExecutionStatus.Overridden;
}

/// <summary>One evaluation of a rule.</summary>
public sealed record RuleRecord
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Status { get; init; }
    public required DateTimeOffset Time { get; init; }
    public IReadOnlyDictionary<string, string> ResolvedConfiguration { get; init; } = new Dictionary<string, string>();
    public string? Summary { get; init; }
    public ErrorDetails? ErrorDetails { get; init; }
}
