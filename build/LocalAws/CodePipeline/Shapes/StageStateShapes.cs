namespace LocalAws.CodePipeline.Shapes;

/// <summary>A stage in GetPipelineState: who waits before it, whether it is open, what its actions and conditions did last.</summary>
public sealed record StageState
{
    public required string StageName { get; init; }
    public StageExecution? InboundExecution { get; init; }
    public IReadOnlyList<StageExecution> InboundExecutions { get; init; } = [];
    public TransitionState? InboundTransitionState { get; init; }
    public IReadOnlyList<ActionState> ActionStates { get; init; } = [];
    public StageExecution? LatestExecution { get; init; }
    public StageConditionState? BeforeEntryConditionState { get; init; }
    public StageConditionState? OnSuccessConditionState { get; init; }
    public StageConditionState? OnFailureConditionState { get; init; }
    public RetryStageMetadata? RetryStageMetadata { get; init; }
}

/// <summary>An execution in or before a stage.</summary>
public sealed record StageExecution(string PipelineExecutionId, string Status, string Type);

/// <summary>Whether executions may enter a stage.</summary>
public sealed record TransitionState(bool Enabled, string? LastChangedBy, DateTimeOffset? LastChangedAt, string? DisabledReason);

/// <summary>How often a stage was retried, and by whom last.</summary>
public sealed record RetryStageMetadata(int? AutoStageRetryAttempt, int? ManualStageRetryAttempt, string? LatestRetryTrigger);

/// <summary>An action's latest run.</summary>
public sealed record ActionState(string ActionName, ActionRevision? CurrentRevision, ActionExecution? LatestExecution, string? EntityUrl, string? RevisionUrl);

/// <summary>The revision that a source action took last.</summary>
public sealed record ActionRevision(string RevisionId, string RevisionChangeId, DateTimeOffset Created);

/// <summary>A run of an action.</summary>
public sealed record ActionExecution(
    string ActionExecutionId, string Status, string? Summary, DateTimeOffset LastStatusChange, string? Token, string? LastUpdatedBy, string? ExternalExecutionId,
    string? ExternalExecutionUrl, ErrorDetails? ErrorDetails, string? LogStreamARN, int? PercentComplete);

/// <summary>A condition of a stage, as it was evaluated last.</summary>
public sealed record StageConditionState(StageConditionsExecution LatestExecution, IReadOnlyList<ConditionState> ConditionStates);

/// <summary>The outcome of a stage's conditions together.</summary>
public sealed record StageConditionsExecution(string Status, string? Summary);

/// <summary>One condition and its rules.</summary>
public sealed record ConditionState(ConditionExecution LatestExecution, IReadOnlyList<RuleState> RuleStates);

/// <summary>The outcome of a condition.</summary>
public sealed record ConditionExecution(string Status, string? Summary, DateTimeOffset LastStatusChange);

/// <summary>One rule, as it was evaluated last.</summary>
public sealed record RuleState(string RuleName, RuleExecution LatestExecution);

/// <summary>The outcome of a rule.</summary>
public sealed record RuleExecution(string RuleExecutionId, string Status, string? Summary, DateTimeOffset LastStatusChange, string? ExternalExecutionId,
    string? ExternalExecutionUrl, ErrorDetails? ErrorDetails);
