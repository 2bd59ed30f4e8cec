using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A version by id or stage; the current one when nothing is said.</summary>
public sealed record GetSecretValueRequest(string SecretId, string? VersionId, string? VersionStage);

/// <summary>The value in clear text.</summary>
public sealed record GetSecretValueResponse(
    string ARN,
    string Name,
    string VersionId,
    byte[]? SecretBinary,
    string? SecretString,
    IReadOnlyList<string> VersionStages,
    DateTimeOffset CreatedDate
)
{
    /// <summary>Without the value.</summary>
    public override string ToString() => $"{Name} {VersionId}";
}

internal sealed class GetSecretValue(StateStore store, SecretStore secrets) : Operation<GetSecretValueRequest, GetSecretValueResponse>(store)
{
    protected override GetSecretValueResponse Handle(GetSecretValueRequest request, CallContext call)
    {
        var secret = secrets.GetLive(call.Scope, request.SecretId);
        var version = Find(secret, request);
        secrets.Put(
            call.Scope,
            secret with
            {
                LastAccessedDate = call.Now.UtcDateTime.Date,
                Values = [.. secret.Values.Select(each => each == version ? each with { LastAccessedDate = call.Now.UtcDateTime.Date } : each)],
            }
        );
        var value = secrets.Open(secret, version);
        return new(secret.Arn, secret.Name, version.VersionId, value.Binary, value.Text, version.Stages, version.CreatedDate);
    }

    private static StoredValue Find(StoredSecret secret, GetSecretValueRequest request)
    {
        if (request.VersionId is not { } id)
            return secret.AtStage(request.VersionStage ?? Stages.Current) is { HasValue: true } staged
                ? staged
                : throw SecretErrors.VersionNotFound($"staging label: {request.VersionStage ?? Stages.Current}");
        var version = secret.Values.FirstOrDefault(value => value.VersionId == id && value.HasValue) ?? throw SecretErrors.VersionNotFound($"VersionId: {id}");
        return request.VersionStage is null || version.Stages.Contains(request.VersionStage)
            ? version
            : throw SecretErrors.InvalidRequest("You provided a VersionStage that is not associated to the provided VersionId.");
    }
}
