using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Which secret, and how long it can be restored: 7 to 30 days, 30 when nothing is said, not at all with force.</summary>
public sealed record DeleteSecretRequest(string SecretId, long? RecoveryWindowInDays, bool? ForceDeleteWithoutRecovery);

/// <summary>When it goes.</summary>
public sealed record DeleteSecretResponse(string ARN, string Name, DateTimeOffset DeletionDate);

internal sealed class DeleteSecret(StateStore store, SecretStore secrets) : Operation<DeleteSecretRequest, DeleteSecretResponse>(store)
{
    private const int DefaultWindow = 30;

    protected override DeleteSecretResponse Handle(DeleteSecretRequest request, CallContext call)
    {
        var force = request.ForceDeleteWithoutRecovery ?? false;
        if (force && request.RecoveryWindowInDays is not null)
            throw SecretErrors.InvalidParameter("You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.");
        if (request.RecoveryWindowInDays is < 7 or > 30)
            throw SecretErrors.InvalidParameter("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
        if (force && secrets.TryGet(call.Scope, request.SecretId) is null)
            return Absent(request.SecretId, call);
        var secret = secrets.Get(call.Scope, request.SecretId);
        if (secret.CopyOf is not null)
            throw SecretErrors.IsReplica();
        if (secret.Replicas.Where(replica => replica.Failure is null).Select(replica => replica.Region).ToList() is { Count: > 0 } regions)
            throw SecretErrors.HasReplicas(secret.Name, regions);
        if (force)
        {
            secrets.Remove(call.Scope, secret.Name);
            return new(secret.Arn, secret.Name, call.Now);
        }
        if (secret.DeletionDate is not null)
            throw SecretErrors.Deleted();
        var date = call.Now.AddDays(request.RecoveryWindowInDays ?? DefaultWindow);
        secrets.Put(call.Scope, secret with { DeletionDate = date });
        return new(secret.Arn, secret.Name, date);
    }

    // With force nothing is missed where there is nothing (API reference of DeleteSecret).
    private static DeleteSecretResponse Absent(string nameOrArn, CallContext call) => Arn.TryParse(nameOrArn, out var arn)
        ? new(nameOrArn, arn.Resource[(arn.Resource.IndexOf(':', StringComparison.Ordinal) + 1)..], call.Now)
        : new(SecretStore.NewArn(call.Scope, nameOrArn), nameOrArn, call.Now);
}
