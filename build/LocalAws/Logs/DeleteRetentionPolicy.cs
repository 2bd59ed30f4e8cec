using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Names the group whose events shall never expire.</summary>
public sealed record DeleteRetentionPolicyRequest(string LogGroupName);

internal sealed class DeleteRetentionPolicy(StateStore store, LogsStore logs) : Operation<DeleteRetentionPolicyRequest, Unit>(store)
{
    protected override Unit Handle(DeleteRetentionPolicyRequest request, CallContext call)
    {
        logs.Groups.Put(call.Scope, request.LogGroupName, logs.Group(call.Scope, request.LogGroupName) with { RetentionInDays = null });
        return Unit.Value;
    }
}
