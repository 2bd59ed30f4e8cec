using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to take away.</summary>
public sealed record UntagRoleRequest(string RoleName, IReadOnlyList<string> TagKeys);

/// <summary>Removes tags from a role.</summary>
public sealed class UntagRole(StateStore state, RoleStore roles) : Operation<UntagRoleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagRoleRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with { Tags = Tags.Remove(role.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
