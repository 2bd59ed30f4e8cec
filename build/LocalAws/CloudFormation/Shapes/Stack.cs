using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Shapes;

/// <summary>A stack as DescribeStacks answers it.</summary>
public sealed record Stack
{
    public required string StackId { get; init; }
    public required string StackName { get; init; }
    public string? ChangeSetId { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<Parameter>? Parameters { get; init; }
    public required DateTimeOffset CreationTime { get; init; }
    public DateTimeOffset? DeletionTime { get; init; }
    public DateTimeOffset? LastUpdatedTime { get; init; }
    public RollbackConfiguration RollbackConfiguration { get; init; } = new(null, null);
    public required string StackStatus { get; init; }
    public string? StackStatusReason { get; init; }
    public bool DisableRollback { get; init; }
    public IReadOnlyList<string> NotificationARNs { get; init; } = [];
    public int? TimeoutInMinutes { get; init; }
    public IReadOnlyList<string>? Capabilities { get; init; }
    public IReadOnlyList<Output>? Outputs { get; init; }
    public string? RoleARN { get; init; }
    public IReadOnlyList<Tag> Tags { get; init; } = [];
    public bool EnableTerminationProtection { get; init; }
    public DriftInformation DriftInformation { get; init; } = new("NOT_CHECKED");

    /// <param name="stack">The stack.</param>
    /// <param name="localize">Puts the addresses that APIs have here in the place of those that they would have on AWS.</param>
    internal static Stack Of(StackRecord stack, Func<string, string> localize) => new()
    {
        StackId = stack.Id,
        StackName = stack.Name,
        ChangeSetId = stack.ChangeSetId,
        Description = stack.Definition.Description,
        Parameters = stack.Definition.Parameters.Count > 0 ? ParameterResolver.Shown(Template.Read(stack.Definition.Processed), stack.Definition.Parameters) : null,
        CreationTime = stack.Created,
        DeletionTime = stack.Deleted,
        LastUpdatedTime = stack.Updated,
        StackStatus = stack.Status,
        StackStatusReason = stack.StatusReason,
        DisableRollback = stack.Operation?.OnFailure == "DO_NOTHING",
        TimeoutInMinutes = stack.TimeoutInMinutes,
        Capabilities = stack.Definition.Capabilities.Count > 0 ? stack.Definition.Capabilities : null,
        Outputs = stack.Outputs.Count > 0 ? [.. stack.Outputs.Select(output => output with { OutputValue = localize(output.OutputValue) })] : null,
        RoleARN = stack.Definition.RoleArn,
        Tags = stack.Definition.Tags,
        EnableTerminationProtection = stack.TerminationProtection,
    };
}

/// <summary>Whether a stack or resource was compared with what is there: drift detection is not implemented.</summary>
public sealed record DriftInformation(string StackDriftStatus);

/// <summary>The same of a resource.</summary>
public sealed record ResourceDriftInformation(string StackResourceDriftStatus);
