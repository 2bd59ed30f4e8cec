using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Tags for a log group; the older form of TagResource.</summary>
public sealed record TagLogGroupRequest(string LogGroupName, IReadOnlyDictionary<string, string> Tags);

internal sealed class TagLogGroup(StateStore store, LogsStore logs) : Operation<TagLogGroupRequest, Unit>(store)
{
    protected override Unit Handle(TagLogGroupRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        logs.Groups.Put(call.Scope, group.Name, group with { Tags = GroupTags.Merge(group.Tags, request.Tags) });
        return Unit.Value;
    }
}
