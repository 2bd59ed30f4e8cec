using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Tags for resources.</summary>
public sealed record CreateTagsRequest(IReadOnlyList<string> Resources, IReadOnlyList<Tag> Tags, bool? DryRun);

/// <summary>Adds tags to instances and launch templates, over those with the same key.</summary>
public sealed class CreateTags(TaggedResources resources, StateStore state) : Operation<CreateTagsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(CreateTagsRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        TagChanges.Check(request.Tags);
        foreach (var resource in request.Resources)
            resources.Change(call.Scope, resource, present => TagChanges.Add(present, request.Tags));
        return request.DryRun == true ? throw Ec2Errors.DryRun() : Unit.Value;
    }
}
