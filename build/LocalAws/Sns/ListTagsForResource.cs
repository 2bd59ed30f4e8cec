using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Sns;

/// <summary>The topic.</summary>
public sealed record ListTagsForResourceRequest(string ResourceArn);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyList<Tag> Tags);

/// <summary>Lists a topic's tags.</summary>
public sealed class ListTagsForResource(StateStore state, TopicStore topics) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(state)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call) =>
        new((topics.Find(request.ResourceArn) ?? throw SnsErrors.NoResource()).Tags);
}
