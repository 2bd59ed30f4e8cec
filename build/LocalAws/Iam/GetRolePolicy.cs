using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Role and policy.</summary>
public sealed record GetRolePolicyRequest(string RoleName, string PolicyName);

/// <summary>The policy; its document is percent-encoded.</summary>
public sealed record GetRolePolicyResponse(string RoleName, string PolicyName, string PolicyDocument);

/// <summary>Reads an inline policy of a role.</summary>
public sealed class GetRolePolicy(StateStore state, RoleStore roles) : Operation<GetRolePolicyRequest, GetRolePolicyResponse>(state)
{
    /// <inheritdoc/>
    protected override GetRolePolicyResponse Handle(GetRolePolicyRequest request, CallContext call)
    {
        var role = roles.Get(call.AccountId, request.RoleName);
        var document = role.Policies.GetValueOrDefault(request.PolicyName) ?? throw IamErrors.NoSuchRolePolicy(request.PolicyName);
        return new GetRolePolicyResponse(role.Name, request.PolicyName, Uri.EscapeDataString(document));
    }
}
