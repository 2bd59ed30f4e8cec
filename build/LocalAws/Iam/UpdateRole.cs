using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What should change; what is null stays.</summary>
public sealed record UpdateRoleRequest(string RoleName, string? Description, int? MaxSessionDuration);

/// <summary>Changes a role's description or session length.</summary>
public sealed class UpdateRole(StateStore state, RoleStore roles) : Operation<UpdateRoleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateRoleRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with
        {
            Description = request.Description ?? role.Description,
            MaxSessionDuration = request.MaxSessionDuration ?? role.MaxSessionDuration,
        });
        return Unit.Value;
    }
}
