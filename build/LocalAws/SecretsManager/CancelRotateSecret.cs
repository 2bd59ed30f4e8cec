using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A secret that shall rotate no more.</summary>
public sealed record CancelRotateSecretRequest(string SecretId);

/// <summary>The secret, and the version that a rotation left unfinished.</summary>
public sealed record CancelRotateSecretResponse(string ARN, string Name, string? VersionId);

/// <summary>Turns rotation off; a rotation on its way ends before its next step.</summary>
internal sealed class CancelRotateSecret(StateStore store, SecretStore secrets) : Operation<CancelRotateSecretRequest, CancelRotateSecretResponse>(store)
{
    protected override CancelRotateSecretResponse Handle(CancelRotateSecretRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        if (secret.Rotation is { } rotation)
            secrets.Put(call.Scope, secret with { Rotation = rotation with { Enabled = false } });
        var unfinished = secret.AtStage(Stages.Pending) is { } pending && !pending.Stages.Contains(Stages.Current) ? pending.VersionId : null;
        return new(secret.Arn, secret.Name, unfinished);
    }
}
