using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A stage to move from one version to another, to give, or to take away.</summary>
public sealed record UpdateSecretVersionStageRequest(string SecretId, string VersionStage, string? RemoveFromVersionId, string? MoveToVersionId);

/// <summary>The secret.</summary>
public sealed record UpdateSecretVersionStageResponse(string ARN, string Name);

internal sealed class UpdateSecretVersionStage(StateStore store, SecretStore secrets)
    : Operation<UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse>(store)
{
    protected override UpdateSecretVersionStageResponse Handle(UpdateSecretVersionStageRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        foreach (var id in new[] { request.RemoveFromVersionId, request.MoveToVersionId }.OfType<string>())
            if (secret.Values.All(value => value.VersionId != id))
                throw SecretErrors.VersionNotFound($"VersionId: {id}");
        if (request.VersionStage == Stages.Current && secret.Values.Any(value => value.VersionId == request.MoveToVersionId && !value.HasValue))
            throw SecretErrors.InvalidRequest("You can't move AWSCURRENT to a version that has no value yet.");
        var holder = secret.AtStage(request.VersionStage)?.VersionId;
        if (holder is not null && holder != request.RemoveFromVersionId && holder != request.MoveToVersionId)
            throw SecretErrors.InvalidParameter(
                $"The parameter RemoveFromVersionId can't be empty. "
                    + $"Staging label {request.VersionStage} is currently attached to version {holder}, "
                    + "so you must explicitly reference that version in RemoveFromVersionId."
            );
        if (request.MoveToVersionId is null && request.VersionStage == Stages.Current)
            throw SecretErrors.InvalidParameter("You can only move staging label AWSCURRENT to a different secret version. It can't be completely removed.");
        secrets.Put(call.Scope, secret with { Values = Stages.Move(secret.Values, request.VersionStage, request.MoveToVersionId), LastChangedDate = call.Now });
        return new(secret.Arn, secret.Name);
    }
}
