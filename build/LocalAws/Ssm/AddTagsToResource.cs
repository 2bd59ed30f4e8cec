using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tags for a parameter or a document.</summary>
public sealed record AddTagsToResourceRequest(string ResourceType, string ResourceId, IReadOnlyList<Tag> Tags);

internal sealed class AddTagsToResource(StateStore store, TaggedResources resources) : Operation<AddTagsToResourceRequest, Unit>(store)
{
    protected override Unit Handle(AddTagsToResourceRequest request, CallContext call)
    {
        resources.Change(call.Scope, request.ResourceType, request.ResourceId, tags => ParameterTags.Merge(tags, request.Tags));
        return Unit.Value;
    }
}
