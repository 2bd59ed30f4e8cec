using LocalAws.CodePipeline.Structure;

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

    /// <summary>Rules of conditions that a retry had evaluated again.</summary>
    public IReadOnlyList<RuleRecord> EarlierRules { get; init; } = [];

    public ConditionRecord? BeforeEntry { get; init; }
    public ConditionRecord? OnSuccess { get; init; }
    public ConditionRecord? OnFailure { get; init; }
    public int ManualRetries { get; init; }
    public int AutomatedRetries { get; init; }
    public string? LatestRetryTrigger { get; init; }

    /// <summary>When it was retried last, by an operator or by its conditions.</summary>
    public DateTimeOffset? LastRetryTime { get; init; }

    /// <summary>The stage failed and its conditions ask for a rollback to the last execution that succeeded in it.</summary>
    public bool RollbackRequested { get; init; }

    public ActionRecord? Action(string name) => Actions.FirstOrDefault(action => action.Name == name);

    public ConditionRecord? Condition(ConditionKind kind) => kind switch
    {
        ConditionKind.BeforeEntry => BeforeEntry,
        ConditionKind.OnSuccess => OnSuccess,
        _ => OnFailure,
    };

    public StageRecord With(ConditionKind kind, ConditionRecord? condition) => kind switch
    {
        ConditionKind.BeforeEntry => this with { BeforeEntry = condition },
        ConditionKind.OnSuccess => this with { OnSuccess = condition },
        _ => this with { OnFailure = condition },
    };

    /// <summary>The rules of every condition as they were evaluated last.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<RuleRecord> Rules => new[] { BeforeEntry, OnSuccess, OnFailure }.OfType<ConditionRecord>().SelectMany(condition => condition.Rules);

    public bool AnyAction(string status) => Actions.Any(action => action.Status == status);
}
