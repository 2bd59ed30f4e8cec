using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Which connection or host.</summary>
public sealed record ListTagsForResourceRequest(string ResourceArn);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyList<Tag> Tags);

/// <summary>Lists the tags of a connection or host.</summary>
public sealed class ListTagsForResource(StateStore store, ConnectionStore connections) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(store)
{
    /// <inheritdoc/>
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call) =>
        new(Tag.Of(Tagging.Read(connections, call.Scope, request.ResourceArn)));
}
