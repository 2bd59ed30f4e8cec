using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Names the log group; the older form of ListTagsForResource.</summary>
public sealed record ListTagsLogGroupRequest(string LogGroupName);

/// <summary>Its tags.</summary>
public sealed record ListTagsLogGroupResponse(IReadOnlyDictionary<string, string> Tags);

internal sealed class ListTagsLogGroup(StateStore store, LogsStore logs) : Operation<ListTagsLogGroupRequest, ListTagsLogGroupResponse>(store)
{
    protected override ListTagsLogGroupResponse Handle(ListTagsLogGroupRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        return new(group.Tags);
    }
}
