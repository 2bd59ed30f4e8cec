using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Profile and role.</summary>
public sealed record AddRoleToInstanceProfileRequest(string InstanceProfileName, string RoleName);

/// <summary>Gives an instance profile its role, of which it has one.</summary>
public sealed class AddRoleToInstanceProfile(StateStore state, InstanceProfileStore profiles, RoleStore roles) : Operation<AddRoleToInstanceProfileRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AddRoleToInstanceProfileRequest request, CallContext call)
    {
        var profile = profiles.Get(call.AccountId, request.InstanceProfileName);
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        if (profile.RoleName is not null)
            throw IamErrors.QuotaExceeded("InstanceSessionsPerInstanceProfile", 1);
        profiles.Put(call.AccountId, profile with { RoleName = role.Name });
        return Unit.Value;
    }
}
