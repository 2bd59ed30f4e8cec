using LocalAws.Http;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Who may use the secret, as a policy document. It is kept and answered; LocalAws enforces no policies.</summary>
public sealed record PutResourcePolicyRequest(string SecretId, string ResourcePolicy, bool? BlockPublicPolicy);

/// <summary>The secret.</summary>
public sealed record PutResourcePolicyResponse(string ARN, string Name);

internal sealed class PutResourcePolicy(StateStore store, SecretStore secrets, SecretPolicies policies) : Operation<PutResourcePolicyRequest, PutResourcePolicyResponse>(store)
{
    protected override PutResourcePolicyResponse Handle(PutResourcePolicyRequest request, CallContext call)
    {
        var policy = policies.Read(request.ResourcePolicy, call.AccountId);
        if ((request.BlockPublicPolicy ?? false) && PublicAccess.IsGrantedBy(policy))
            throw SecretErrors.PublicPolicy();
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        secrets.Put(call.Scope, secret with { ResourcePolicy = request.ResourcePolicy });
        return new(secret.Arn, secret.Name);
    }
}
