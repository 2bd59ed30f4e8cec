using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>An association by id, or by its document and instance.</summary>
public sealed record DeleteAssociationRequest(string? Name, string? InstanceId, string? AssociationId);

/// <summary>Deletes an association; what its document did stays.</summary>
internal sealed class DeleteAssociation(StateStore store, AssociationStore associations) : Operation<DeleteAssociationRequest, Unit>(store)
{
    protected override Unit Handle(DeleteAssociationRequest request, CallContext call)
    {
        associations.Remove(call.Scope, associations.Get(call.Scope, request.AssociationId, request.Name, request.InstanceId).Id);
        return Unit.Value;
    }
}
