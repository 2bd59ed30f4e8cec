namespace LocalAws.CloudFormation.Shapes;

/// <summary>One change of a change set.</summary>
public sealed record Change(string Type, ResourceChange ResourceChange);

/// <summary>What would happen to a resource.</summary>
public sealed record ResourceChange
{
    /// <summary><c>Add</c>, <c>Modify</c> or <c>Remove</c>.</summary>
    public required string Action { get; init; }

    public required string LogicalResourceId { get; init; }
    public required string ResourceType { get; init; }
    public string? PhysicalResourceId { get; init; }

    /// <summary>Whether a new resource takes its place: <c>True</c>, <c>False</c> or <c>Conditional</c>.</summary>
    public string? Replacement { get; init; }

    public string? PolicyAction { get; init; }
    public IReadOnlyList<string> Scope { get; init; } = [];
    public IReadOnlyList<ResourceChangeDetail> Details { get; init; } = [];
}

/// <summary>Which property changes, and why.</summary>
public sealed record ResourceChangeDetail(ResourceTargetDefinition Target, string Evaluation, string? ChangeSource, string? CausingEntity);

/// <summary>A property, and whether its change makes a new resource.</summary>
public sealed record ResourceTargetDefinition(string Attribute, string? Name, string RequiresRecreation);
