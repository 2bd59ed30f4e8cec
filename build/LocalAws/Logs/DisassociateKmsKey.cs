using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A group by name, or by its ARN.</summary>
public sealed record DisassociateKmsKeyRequest(string? LogGroupName, string? ResourceIdentifier);

/// <summary>Takes a group's key away.</summary>
internal sealed class DisassociateKmsKey(StateStore store, LogsStore logs) : Operation<DisassociateKmsKeyRequest, Unit>(store)
{
    protected override Unit Handle(DisassociateKmsKeyRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.ResourceIdentifier);
        logs.Groups.Put(call.Scope, group.Name, group with { KmsKeyId = null });
        return Unit.Value;
    }
}
