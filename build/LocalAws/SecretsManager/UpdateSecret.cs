using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>What shall change; a value becomes a new current version.</summary>
public sealed record UpdateSecretRequest(
    string SecretId,
    string? ClientRequestToken,
    string? Description,
    string? KmsKeyId,
    byte[]? SecretBinary,
    string? SecretString,
    string? Type
)
{
    /// <summary>Without the value.</summary>
    public override string ToString() => SecretId;
}

/// <summary>The secret and, with a value, its new version.</summary>
public sealed record UpdateSecretResponse(string ARN, string Name, string? VersionId);

internal sealed class UpdateSecret(StateStore store, SecretStore secrets) : Operation<UpdateSecretRequest, UpdateSecretResponse>(store)
{
    protected override UpdateSecretResponse Handle(UpdateSecretRequest request, CallContext call)
    {
        var present = secrets.GetOwn(call.Scope, request.SecretId);
        var changed = present with
        {
            Description = request.Description ?? present.Description,
            KmsKeyId = request.KmsKeyId ?? present.KmsKeyId,
            Type = request.Type ?? present.Type,
            LastChangedDate = call.Now,
        };
        string? version = null;
        if (SecretValue.Of(request.SecretString, request.SecretBinary) is { } value)
            (changed, version) = SecretVersions.Add(secrets, changed, request.ClientRequestToken, value, [Stages.Current], call.Now);
        secrets.Put(call.Scope, changed);
        return new(changed.Arn, changed.Name, version);
    }
}
