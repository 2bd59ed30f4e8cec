namespace LocalAws.CodePipeline.Structure;

/// <summary>A stage: actions, and the conditions (V2) on its way in and out.</summary>
public sealed record StageDeclaration
{
    public string Name { get; init; } = "";
    public IReadOnlyList<BlockerDeclaration>? Blockers { get; init; }
    public IReadOnlyList<ActionDeclaration> Actions { get; init; } = [];
    public FailureConditions? OnFailure { get; init; }
    public SuccessConditions? OnSuccess { get; init; }
    public BeforeEntryConditions? BeforeEntry { get; init; }

    /// <summary>The condition of a kind, or null; AWS allows one of each.</summary>
    public Condition? ConditionOf(ConditionKind kind) => (kind switch
    {
        ConditionKind.BeforeEntry => BeforeEntry?.Conditions,
        ConditionKind.OnSuccess => OnSuccess?.Conditions,
        _ => OnFailure?.Conditions,
    }) is [var condition, ..] ? condition : null;
}

/// <summary>When a condition is checked.</summary>
public enum ConditionKind
{
    BeforeEntry,
    OnSuccess,
    OnFailure,
}

/// <summary>Reserved by AWS; kept so that a structure reads back as it was written.</summary>
public sealed record BlockerDeclaration
{
    public string Name { get; init; } = "";
    public string Type { get; init; } = "";
}
