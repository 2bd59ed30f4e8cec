using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A policy, and the secret that it is meant for.</summary>
public sealed record ValidateResourcePolicyRequest(string? SecretId, string ResourcePolicy);

/// <summary>Whether the policy would be taken, and what speaks against it.</summary>
public sealed record ValidateResourcePolicyResponse(bool PolicyValidationPassed, IReadOnlyList<ValidationErrorsEntry> ValidationErrors);

/// <summary>What speaks against a policy.</summary>
public sealed record ValidationErrorsEntry(string CheckName, string ErrorMessage);

/// <summary>Tells whether a policy is one, and whether it keeps the public out.</summary>
internal sealed class ValidateResourcePolicy(StateStore store, SecretStore secrets, SecretPolicies policies) : Operation<ValidateResourcePolicyRequest, ValidateResourcePolicyResponse>(store)
{
    protected override ValidateResourcePolicyResponse Handle(ValidateResourcePolicyRequest request, CallContext call)
    {
        if (request.SecretId is { } id)
            secrets.Get(call.Scope, id);
        return PublicAccess.IsGrantedBy(policies.Read(request.ResourcePolicy, call.AccountId))
            ? new(false, [new("PUBLIC_POLICY", "The resource policy allows broad access to the secret.")])
            : new(true, []);
    }
}
