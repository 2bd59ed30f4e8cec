using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Rule or bus.</summary>
public sealed record ListTagsForResourceRequest(string ResourceARN);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyList<Tag> Tags);

/// <summary>Lists the tags of a rule or bus.</summary>
public sealed class ListTagsForResource(StateStore state, TaggedResource tagged) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(state)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call) => new(tagged.Tags(call.Scope, request.ResourceARN));
}
