using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Profile and role.</summary>
public sealed record RemoveRoleFromInstanceProfileRequest(string InstanceProfileName, string RoleName);

/// <summary>Takes an instance profile's role away.</summary>
public sealed class RemoveRoleFromInstanceProfile(StateStore state, InstanceProfileStore profiles) : Operation<RemoveRoleFromInstanceProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemoveRoleFromInstanceProfileRequest request, CallContext call)
    {
        var profile = profiles.Get(call.AccountId, request.InstanceProfileName);
        if (!request.RoleName.Equals(profile.RoleName, StringComparison.OrdinalIgnoreCase))
            throw IamErrors.NoSuchRole(request.RoleName);
        profiles.Put(call.AccountId, profile with { RoleName = null });
        return Unit.Value;
    }
}
