using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Tags for a log group.</summary>
public sealed record TagResourceRequest(string ResourceArn, IReadOnlyDictionary<string, string> Tags);

internal sealed class TagResource(StateStore store, LogsStore logs) : Operation<TagResourceRequest, Unit>(store)
{
    protected override Unit Handle(TagResourceRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, LogsStore.NameOf(request.ResourceArn));
        logs.Groups.Put(call.Scope, group.Name, group with { Tags = GroupTags.Merge(group.Tags, request.Tags) });
        return Unit.Value;
    }
}
