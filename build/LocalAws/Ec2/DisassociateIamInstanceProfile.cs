using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which association.</summary>
public sealed record DisassociateIamInstanceProfileRequest(string AssociationId);

/// <summary>The association as it was.</summary>
public sealed record DisassociateIamInstanceProfileResult(IamInstanceProfileAssociation IamInstanceProfileAssociation);

/// <summary>Takes the profile from an instance.</summary>
public sealed class DisassociateIamInstanceProfile(InstanceStore store, StateStore state) : Operation<DisassociateIamInstanceProfileRequest, DisassociateIamInstanceProfileResult>(state)
{
    /// <inheritdoc/>
    protected override DisassociateIamInstanceProfileResult Handle(DisassociateIamInstanceProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = ProfileAssociations.Find(store, call.Scope, request.AssociationId);
        store.Put(call.Scope, document with { AssociationId = null, Instance = document.Instance with { IamInstanceProfile = null } });
        return new DisassociateIamInstanceProfileResult(ProfileAssociations.Of(document)! with { State = "disassociating" });
    }
}
