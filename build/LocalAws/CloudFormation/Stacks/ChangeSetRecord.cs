using LocalAws.CloudFormation.Shapes;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>A change set as it is kept.</summary>
internal sealed record ChangeSetRecord
{
    public required string Name { get; init; }

    /// <summary>Its ARN.</summary>
    public required string Id { get; init; }

    public required string StackId { get; init; }
    public required string StackName { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required StackDefinition Definition { get; init; }

    /// <summary><c>CREATE_COMPLETE</c> or <c>FAILED</c>.</summary>
    public required string Status { get; init; }

    public required string ExecutionStatus { get; init; }
    public string? StatusReason { get; init; }
    public string? Description { get; init; }
    public string? OnStackFailure { get; init; }
    public IReadOnlyList<ResourceChange> Changes { get; init; } = [];
}
