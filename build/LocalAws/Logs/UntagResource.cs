using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Tags that a log group shall lose.</summary>
public sealed record UntagResourceRequest(string ResourceArn, IReadOnlyList<string> TagKeys);

internal sealed class UntagResource(StateStore store, LogsStore logs) : Operation<UntagResourceRequest, Unit>(store)
{
    protected override Unit Handle(UntagResourceRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, LogsStore.NameOf(request.ResourceArn));
        logs.Groups.Put(call.Scope, group.Name, group with { Tags = GroupTags.Without(group.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
