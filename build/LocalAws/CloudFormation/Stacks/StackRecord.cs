using LocalAws.CloudFormation.Shapes;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation.Stacks;

/// <summary>A stack as it is kept.</summary>
internal sealed record StackRecord
{
    public required string Name { get; init; }

    /// <summary>Its ARN.</summary>
    public required string Id { get; init; }

    public required string Status { get; init; }
    public required DateTimeOffset Created { get; init; }
    public required StackDefinition Definition { get; init; }
    public string? StatusReason { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public DateTimeOffset? Deleted { get; init; }
    public int? TimeoutInMinutes { get; init; }
    public bool TerminationProtection { get; init; }
    public string? ChangeSetId { get; init; }
    public string? Policy { get; init; }
    public IReadOnlyList<Output> Outputs { get; init; } = [];
    public IReadOnlyDictionary<string, ResourceState> Resources { get; init; } = new Dictionary<string, ResourceState>();

    /// <summary>What is being done, or was done last.</summary>
    public StackOperation? Operation { get; init; }

    /// <summary>Account and region.</summary>
    public Scope Scope => Arn.Parse(Id) is var arn ? new Scope(arn.AccountId, arn.Region) : default;

    public bool IsMoving => StackStatus.IsMoving(Status);
}
