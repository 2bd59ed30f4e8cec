using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Another profile for an association.</summary>
public sealed record ReplaceIamInstanceProfileAssociationRequest(IamInstanceProfileSpecification IamInstanceProfile, string AssociationId);

/// <summary>The new association.</summary>
public sealed record ReplaceIamInstanceProfileAssociationResult(IamInstanceProfileAssociation IamInstanceProfileAssociation);

/// <summary>Gives an instance another profile; the association gets a new id.</summary>
public sealed class ReplaceIamInstanceProfileAssociation(InstanceStore store, InstanceProfiles profiles, StateStore state)
    : Operation<ReplaceIamInstanceProfileAssociationRequest, ReplaceIamInstanceProfileAssociationResult>(state)
{
    /// <inheritdoc/>
    protected override ReplaceIamInstanceProfileAssociationResult Handle(ReplaceIamInstanceProfileAssociationRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var associated = profiles.Associate(call.Scope, ProfileAssociations.Find(store, call.Scope, request.AssociationId), request.IamInstanceProfile);
        return new ReplaceIamInstanceProfileAssociationResult(ProfileAssociations.Of(associated)! with { State = "associating" });
    }
}
