using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A profile for an instance.</summary>
public sealed record AssociateIamInstanceProfileRequest(IamInstanceProfileSpecification IamInstanceProfile, string InstanceId);

/// <summary>The association.</summary>
public sealed record AssociateIamInstanceProfileResult(IamInstanceProfileAssociation IamInstanceProfileAssociation);

/// <summary>Gives an instance without profile one.</summary>
public sealed class AssociateIamInstanceProfile(InstanceStore store, InstanceProfiles profiles, StateStore state)
    : Operation<AssociateIamInstanceProfileRequest, AssociateIamInstanceProfileResult>(state)
{
    /// <inheritdoc/>
    protected override AssociateIamInstanceProfileResult Handle(AssociateIamInstanceProfileRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, [request.InstanceId])[0];
        if (document.Instance.IamInstanceProfile is not null)
            throw new AwsException("IncorrectState", $"There is an existing association for instance {request.InstanceId}");
        var associated = profiles.Associate(call.Scope, document, request.IamInstanceProfile);
        return new AssociateIamInstanceProfileResult(ProfileAssociations.Of(associated)! with { State = "associating" });
    }
}
