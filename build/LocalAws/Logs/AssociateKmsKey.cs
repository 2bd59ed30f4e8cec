using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A group by name, or by its ARN.</summary>
public sealed record AssociateKmsKeyRequest(string? LogGroupName, string KmsKeyId, string? ResourceIdentifier);

/// <summary>Records a key of the customer for a group; events are stored as before.</summary>
internal sealed class AssociateKmsKey(StateStore store, LogsStore logs) : Operation<AssociateKmsKeyRequest, Unit>(store)
{
    protected override Unit Handle(AssociateKmsKeyRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.ResourceIdentifier);
        logs.Groups.Put(call.Scope, group.Name, group with { KmsKeyId = request.KmsKeyId });
        return Unit.Value;
    }
}
