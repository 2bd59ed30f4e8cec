using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A change set.</summary>
public sealed record DescribeChangeSetInput(string ChangeSetName, string? StackName, string? NextToken, bool? IncludePropertyValues);

/// <summary>The change set, with what it would change.</summary>
public sealed record DescribeChangeSetOutput
{
    public required string ChangeSetName { get; init; }
    public required string ChangeSetId { get; init; }
    public required string StackId { get; init; }
    public required string StackName { get; init; }
    public string? Description { get; init; }
    public IReadOnlyList<Parameter>? Parameters { get; init; }
    public required DateTimeOffset CreationTime { get; init; }
    public required string ExecutionStatus { get; init; }
    public required string Status { get; init; }
    public string? StatusReason { get; init; }
    public IReadOnlyList<string> NotificationARNs { get; init; } = [];
    public RollbackConfiguration RollbackConfiguration { get; init; } = new(null, null);
    public IReadOnlyList<string>? Capabilities { get; init; }
    public IReadOnlyList<Tag>? Tags { get; init; }
    public required IReadOnlyList<Change> Changes { get; init; }
    public bool IncludeNestedStacks { get; init; }
    public string? OnStackFailure { get; init; }
}

/// <summary>Describes a change set.</summary>
internal sealed class DescribeChangeSet(StateStore state, ChangeSetFinder finder) : Operation<DescribeChangeSetInput, DescribeChangeSetOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeChangeSetOutput Handle(DescribeChangeSetInput request, CallContext call)
    {
        if (request.IncludePropertyValues == true)
            throw CloudFormationErrors.NotHere("IncludePropertyValues of DescribeChangeSet");
        var (_, set) = finder.Get(call.Scope, request.StackName, request.ChangeSetName);
        var definition = set.Definition;
        return new DescribeChangeSetOutput
        {
            ChangeSetName = set.Name,
            ChangeSetId = set.Id,
            StackId = set.StackId,
            StackName = set.StackName,
            Description = set.Description,
            Parameters = definition.Parameters.Count > 0 ? ParameterResolver.Shown(Template.Read(definition.Processed), definition.Parameters) : null,
            CreationTime = set.Created,
            ExecutionStatus = set.ExecutionStatus,
            Status = set.Status,
            StatusReason = set.StatusReason,
            Capabilities = definition.Capabilities.Count > 0 ? definition.Capabilities : null,
            Tags = definition.Tags.Count > 0 ? definition.Tags : null,
            Changes = [.. set.Changes.Select(change => new Change("Resource", change))],
            OnStackFailure = set.OnStackFailure,
        };
    }
}
