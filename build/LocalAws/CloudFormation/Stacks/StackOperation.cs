namespace LocalAws.CloudFormation.Stacks;

/// <summary>An operation on a stack: what a rollback goes back to, and who asked.</summary>
internal sealed record StackOperation
{
    /// <summary>ARN of the caller.</summary>
    public required string Principal { get; init; }

    public required DateTimeOffset Started { get; init; }

    /// <summary>The request's idempotency token.</summary>
    public string? Token { get; init; }

    /// <summary><c>ROLLBACK</c>, <c>DELETE</c> or <c>DO_NOTHING</c>.</summary>
    public string OnFailure { get; init; } = "ROLLBACK";

    /// <summary>Of an update: what the stack was.</summary>
    public StackDefinition? BeforeDefinition { get; init; }

    /// <summary>Of an update: resources as they were.</summary>
    public IReadOnlyDictionary<string, ResourceState> BeforeResources { get; init; } = new Dictionary<string, ResourceState>();

    /// <summary>Resources that another one took the place of.</summary>
    public IReadOnlyList<ResourceState> Replaced { get; init; } = [];

    /// <summary>Of a deletion: resources that stay. Of a continued rollback: those that are skipped.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Whether the caller took an update back.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>The change set that is carried out.</summary>
    public string? ChangeSetId { get; init; }
}
