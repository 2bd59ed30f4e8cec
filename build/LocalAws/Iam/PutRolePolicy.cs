using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>An inline policy.</summary>
public sealed record PutRolePolicyRequest(string RoleName, string PolicyName, string PolicyDocument);

/// <summary>Adds an inline policy to a role, or replaces the one of that name.</summary>
public sealed class PutRolePolicy(StateStore state, RoleStore roles) : Operation<PutRolePolicyRequest, Unit>(state)
{
    private const int Limit = 10_240;

    /// <inheritdoc/>
    protected override Unit Handle(PutRolePolicyRequest request, CallContext call)
    {
        var role = roles.GetModifiable(call.AccountId, request.RoleName);
        roles.Put(call.AccountId, role with
        {
            Policies = PolicyDocuments.PutInline(role.Policies, request.PolicyName, request.PolicyDocument, Limit, $"role {role.Name}"),
        });
        return Unit.Value;
    }
}
