using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Tags that a log group shall lose; the older form of UntagResource.</summary>
public sealed record UntagLogGroupRequest(string LogGroupName, IReadOnlyList<string> Tags);

internal sealed class UntagLogGroup(StateStore store, LogsStore logs) : Operation<UntagLogGroupRequest, Unit>(store)
{
    protected override Unit Handle(UntagLogGroupRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        logs.Groups.Put(call.Scope, group.Name, group with { Tags = GroupTags.Without(group.Tags, request.Tags) });
        return Unit.Value;
    }
}
