using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>A copy, named in its own region.</summary>
public sealed record StopReplicationToReplicaRequest(string SecretId);

/// <summary>The secret that it now is.</summary>
public sealed record StopReplicationToReplicaResponse(string ARN);

/// <summary>Makes a copy a secret of its own.</summary>
internal sealed class StopReplicationToReplica(StateStore store, SecretStore secrets) : Operation<StopReplicationToReplicaRequest, StopReplicationToReplicaResponse>(store)
{
    protected override StopReplicationToReplicaResponse Handle(StopReplicationToReplicaRequest request, CallContext call)
    {
        var copy = secrets.GetLive(call.Scope, request.SecretId);
        var region = copy.CopyOf ?? throw SecretErrors.InvalidRequest("You can't promote a secret that is not a replica.");
        var there = call.Scope with { Region = region };
        if (secrets.Find(there, copy.Name) is { } primary)
            secrets.Put(there, primary with { Replicas = [.. primary.Replicas.Where(each => each.Region != call.Region)] });
        secrets.Put(call.Scope, copy with { CopyOf = null, Rotation = null });
        return new(copy.Arn);
    }
}
