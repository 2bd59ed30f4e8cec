namespace LocalAws.CodePipeline.Structure;

/// <summary>Conditions checked before a stage is entered.</summary>
public sealed record BeforeEntryConditions
{
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
}

/// <summary>Conditions checked when every action of a stage has succeeded.</summary>
public sealed record SuccessConditions
{
    public IReadOnlyList<Condition> Conditions { get; init; } = [];
}

/// <summary>What happens when a stage fails: a result at once, or conditions that decide it.</summary>
public sealed record FailureConditions
{
    public string? Result { get; init; }
    public RetryConfiguration? RetryConfiguration { get; init; }
    public IReadOnlyList<Condition>? Conditions { get; init; }
}

/// <summary>How an automatic retry runs the stage: FAILED_ACTIONS or ALL_ACTIONS.</summary>
public sealed record RetryConfiguration
{
    public string? RetryMode { get; init; }
}

/// <summary>Rules, and the result (FAIL, SKIP, ROLLBACK, RETRY) that follows when one of them is not met.</summary>
public sealed record Condition
{
    public string? Result { get; init; }
    public IReadOnlyList<RuleDeclaration>? Rules { get; init; }
}

/// <summary>A rule of a condition.</summary>
public sealed record RuleDeclaration
{
    public string Name { get; init; } = "";
    public RuleTypeId RuleTypeId { get; init; } = new();
    public IReadOnlyDictionary<string, string>? Configuration { get; init; }
    public IReadOnlyList<string>? Commands { get; init; }
    public IReadOnlyList<InputArtifact>? InputArtifacts { get; init; }
    public string? RoleArn { get; init; }
    public string? Region { get; init; }
    public int? TimeoutInMinutes { get; init; }
}

/// <summary>Names a rule type.</summary>
public sealed record RuleTypeId
{
    public string Category { get; init; } = "Rule";
    public string? Owner { get; init; }
    public string Provider { get; init; } = "";
    public string? Version { get; init; }
}
