using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A secret, and regions whose copies shall go.</summary>
public sealed record RemoveRegionsFromReplicationRequest(string SecretId, IReadOnlyList<string> RemoveReplicaRegions);

/// <summary>The copies that are left.</summary>
public sealed record RemoveRegionsFromReplicationResponse(string ARN, IReadOnlyList<ReplicationStatusType> ReplicationStatus);

/// <summary>Deletes copies of a secret.</summary>
internal sealed class RemoveRegionsFromReplication(StateStore store, SecretStore secrets)
    : Operation<RemoveRegionsFromReplicationRequest, RemoveRegionsFromReplicationResponse>(store)
{
    protected override RemoveRegionsFromReplicationResponse Handle(RemoveRegionsFromReplicationRequest request, CallContext call)
    {
        var secret = secrets.GetOwn(call.Scope, request.SecretId);
        foreach (var region in request.RemoveReplicaRegions)
        {
            var replica = secret.Replicas.FirstOrDefault(each => each.Region == region)
                ?? throw SecretErrors.InvalidParameter($"Secret {secret.Name} is not replicated to {region}.");
            if (replica.Failure is null)
                secrets.Remove(call.Scope with { Region = region }, secret.Name);
        }
        var changed = secret with { Replicas = [.. secret.Replicas.Where(each => !request.RemoveReplicaRegions.Contains(each.Region))] };
        secrets.Put(call.Scope, changed);
        return new(changed.Arn, ReplicationStatusType.Each(changed));
    }
}
