using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Names the parameter or the document.</summary>
public sealed record ListTagsForResourceRequest(string ResourceType, string ResourceId);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceResult(IReadOnlyList<Tag> TagList);

internal sealed class ListTagsForResource(StateStore store, TaggedResources resources) : Operation<ListTagsForResourceRequest, ListTagsForResourceResult>(store)
{
    protected override ListTagsForResourceResult Handle(ListTagsForResourceRequest request, CallContext call) =>
        new([.. resources.Of(call.Scope, request.ResourceType, request.ResourceId).Select(tag => new Tag(tag.Key, tag.Value))]);
}
