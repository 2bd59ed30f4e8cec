using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Names the log group by ARN.</summary>
public sealed record ListTagsForResourceRequest(string ResourceArn);

/// <summary>Its tags.</summary>
public sealed record ListTagsForResourceResponse(IReadOnlyDictionary<string, string> Tags);

internal sealed class ListTagsForResource(StateStore store, LogsStore logs) : Operation<ListTagsForResourceRequest, ListTagsForResourceResponse>(store)
{
    protected override ListTagsForResourceResponse Handle(ListTagsForResourceRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, LogsStore.NameOf(request.ResourceArn));
        return new(group.Tags);
    }
}
