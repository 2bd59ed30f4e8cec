using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Names the secret.</summary>
public sealed record GetResourcePolicyRequest(string SecretId);

/// <summary>Its policy, when it has one.</summary>
public sealed record GetResourcePolicyResponse(string ARN, string Name, string? ResourcePolicy);

internal sealed class GetResourcePolicy(StateStore store, SecretStore secrets) : Operation<GetResourcePolicyRequest, GetResourcePolicyResponse>(store)
{
    protected override GetResourcePolicyResponse Handle(GetResourcePolicyRequest request, CallContext call)
    {
        var secret = secrets.GetLive(call.Scope, request.SecretId);
        return new(secret.Arn, secret.Name, secret.ResourcePolicy);
    }
}
