using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The new description.</summary>
public sealed record UpdateRoleDescriptionRequest(string RoleName, string Description);

/// <summary>The role as it is now.</summary>
public sealed record UpdateRoleDescriptionResponse(Role Role);

/// <summary>Changes a role's description; <see cref="UpdateRole"/> is the newer way.</summary>
public sealed class UpdateRoleDescription(StateStore state, RoleStore roles) : Operation<UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateRoleDescriptionResponse Handle(UpdateRoleDescriptionRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName) with { Description = request.Description };
        roles.Put(call.AccountId, role);
        return new UpdateRoleDescriptionResponse(Role.Of(role));
    }
}
