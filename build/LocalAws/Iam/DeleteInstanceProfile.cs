using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The profile's name.</summary>
public sealed record DeleteInstanceProfileRequest(string InstanceProfileName);

/// <summary>Deletes an instance profile that has no role.</summary>
public sealed class DeleteInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<DeleteInstanceProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteInstanceProfileRequest request, CallContext call)
    {
        var profile = profiles.Get(call.AccountId, request.InstanceProfileName);
        if (profile.RoleName is not null)
            throw IamErrors.DeleteConflict("remove roles from instance profile");
        profiles.Remove(call.AccountId, profile.Name);
        return Unit.Value;
    }
}
