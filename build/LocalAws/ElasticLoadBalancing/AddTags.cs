using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Tags for resources.</summary>
public sealed record AddTagsInput(IReadOnlyList<string> ResourceArns, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to resources, over those with the same key.</summary>
public sealed class AddTags(TaggedElbResources resources, StateStore state) : Operation<AddTagsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AddTagsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var arn in request.ResourceArns)
            resources.Change(call.Scope, arn, present => ElbTags.Add(present, request.Tags));
        return Unit.Value;
    }
}
