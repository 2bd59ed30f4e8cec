using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A new version; it becomes the current one when no stages are said.</summary>
public sealed record PutSecretValueRequest(
    string SecretId,
    string? ClientRequestToken,
    byte[]? SecretBinary,
    string? SecretString,
    IReadOnlyList<string>? VersionStages
)
{
    /// <summary>Without the value.</summary>
    public override string ToString() => SecretId;
}

/// <summary>The version and its stages.</summary>
public sealed record PutSecretValueResponse(string ARN, string Name, string VersionId, IReadOnlyList<string> VersionStages);

internal sealed class PutSecretValue(StateStore store, SecretStore secrets) : Operation<PutSecretValueRequest, PutSecretValueResponse>(store)
{
    protected override PutSecretValueResponse Handle(PutSecretValueRequest request, CallContext call)
    {
        var value =
            SecretValue.Of(request.SecretString, request.SecretBinary)
            ?? throw SecretErrors.InvalidRequest("You must provide either SecretString or SecretBinary.");
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        var (changed, version) = SecretVersions.Add(secrets, secret, request.ClientRequestToken, value, request.VersionStages ?? [Stages.Current], call.Now);
        secrets.Put(call.Scope, changed);
        return new(secret.Arn, secret.Name, version, changed.Values.First(each => each.VersionId == version).Stages);
    }
}
