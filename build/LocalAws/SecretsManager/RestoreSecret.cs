using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A deleted secret to keep after all.</summary>
public sealed record RestoreSecretRequest(string SecretId);

/// <summary>The secret.</summary>
public sealed record RestoreSecretResponse(string ARN, string Name);

internal sealed class RestoreSecret(StateStore store, SecretStore secrets) : Operation<RestoreSecretRequest, RestoreSecretResponse>(store)
{
    protected override RestoreSecretResponse Handle(RestoreSecretRequest request, CallContext call)
    {
        var secret = secrets.Get(call.Scope, request.SecretId);
        secrets.Put(call.Scope, secret with { DeletionDate = null });
        return new(secret.Arn, secret.Name);
    }
}
