namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>One execution's run through one stage.</summary>
public sealed record StageRecord
{
    public required string Name { get; init; }
    public string Status { get; init; } = ExecutionStatus.InProgress;
    public required DateTimeOffset StartTime { get; init; }
    public required DateTimeOffset LastUpdateTime { get; init; }

    /// <summary>The actions of the current attempt.</summary>
    public IReadOnlyList<ActionRecord> Actions { get; init; } = [];

    /// <summary>Actions of earlier attempts, which a retry replaced.</summary>
    public IReadOnlyList<ActionRecord> EarlierActions { get; init; } = [];

    public ConditionRecord? BeforeEntry { get; init; }
    public ConditionRecord? OnSuccess { get; init; }
    public ConditionRecord? OnFailure { get; init; }
    public int ManualRetries { get; init; }
    public int AutomatedRetries { get; init; }
    public string? LatestRetryTrigger { get; init; }

    /// <summary>The stage failed and its conditions ask for a rollback to the last execution that succeeded in it.</summary>
    public bool RollbackRequested { get; init; }

    public ActionRecord? Action(string name) => Actions.FirstOrDefault(action => action.Name == name);

    public bool AnyAction(string status) => Actions.Any(action => action.Status == status);
}
