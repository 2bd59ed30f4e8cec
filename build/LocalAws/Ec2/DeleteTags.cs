using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Tags to take off; none given takes all off.</summary>
public sealed record DeleteTagsRequest(IReadOnlyList<string> Resources, IReadOnlyList<Tag>? Tags, bool? DryRun);

/// <summary>Removes tags from instances and launch templates.</summary>
public sealed class DeleteTags(TaggedResources resources, StateStore state) : Operation<DeleteTagsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var resource in request.Resources)
            resources.Change(call.Scope, resource, present => TagChanges.Remove(present, request.Tags));
        return request.DryRun == true ? throw Ec2Errors.DryRun() : Unit.Value;
    }
}
