using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Tags to add.</summary>
public sealed record TagRoleRequest(string RoleName, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a role.</summary>
public sealed class TagRole(StateStore state, RoleStore roles) : Operation<TagRoleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagRoleRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with { Tags = Tags.Add(role.Tags, request.Tags) });
        return Unit.Value;
    }
}
