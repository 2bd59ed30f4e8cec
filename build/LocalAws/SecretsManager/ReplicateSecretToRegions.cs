using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A secret, and regions to copy it to.</summary>
/// <param name="ForceOverwriteReplicaSecret">Whether a secret of that name in a region gives way.</param>
public sealed record ReplicateSecretToRegionsRequest(string SecretId, IReadOnlyList<ReplicaRegionType> AddReplicaRegions, bool? ForceOverwriteReplicaSecret);

/// <summary>All of the secret's copies.</summary>
public sealed record ReplicateSecretToRegionsResponse(string ARN, IReadOnlyList<ReplicationStatusType> ReplicationStatus);

/// <summary>Copies a secret to other regions, and every later change with it.</summary>
internal sealed class ReplicateSecretToRegions(StateStore store, SecretStore secrets) : Operation<ReplicateSecretToRegionsRequest, ReplicateSecretToRegionsResponse>(store)
{
    protected override ReplicateSecretToRegionsResponse Handle(ReplicateSecretToRegionsRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        var changed = Replication.Add(secrets, call.Scope, secret, request.AddReplicaRegions, request.ForceOverwriteReplicaSecret ?? false);
        secrets.Put(call.Scope, changed);
        return new(changed.Arn, ReplicationStatusType.Each(changed));
    }
}
