using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Names the secret.</summary>
public sealed record DeleteResourcePolicyRequest(string SecretId);

/// <summary>The secret.</summary>
public sealed record DeleteResourcePolicyResponse(string ARN, string Name);

internal sealed class DeleteResourcePolicy(StateStore store, SecretStore secrets) : Operation<DeleteResourcePolicyRequest, DeleteResourcePolicyResponse>(store)
{
    protected override DeleteResourcePolicyResponse Handle(DeleteResourcePolicyRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        secrets.Put(call.Scope, secret with { ResourcePolicy = null });
        return new(secret.Arn, secret.Name);
    }
}
