using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Whether the group can be deleted.</summary>
public sealed record PutLogGroupDeletionProtectionRequest(string LogGroupIdentifier, bool DeletionProtectionEnabled);

internal sealed class PutLogGroupDeletionProtection(StateStore store, LogsStore logs) : Operation<PutLogGroupDeletionProtectionRequest, Unit>(store)
{
    protected override Unit Handle(PutLogGroupDeletionProtectionRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, LogsStore.NameOf(request.LogGroupIdentifier));
        logs.Groups.Put(call.Scope, group.Name, group with { DeletionProtectionEnabled = request.DeletionProtectionEnabled });
        return Unit.Value;
    }
}
