using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Adds regions that a secret is copied to.</summary>
internal static class Replication
{
    /// <summary>The secret with more regions. A region that has a secret of that name fails, unless it may be overwritten.</summary>
    /// <exception cref="AwsException">InvalidParameterException for what is no other region, or is copied to already.</exception>
    public static StoredSecret Add(SecretStore secrets, Scope scope, StoredSecret secret, IReadOnlyList<ReplicaRegionType> added, bool overwrite)
    {
        foreach (var replica in added)
        {
            var region = replica.Region ?? "";
            if (region == scope.Region || !AwsRegions.All.Contains(region, StringComparer.Ordinal))
                throw SecretErrors.InvalidParameter("Invalid replica region.");
            if (secret.Replicas.Any(each => each.Region == region && each.Failure is null))
                throw SecretErrors.InvalidParameter($"Secret {secret.Name} is already replicated to {region}.");
            var taken = !overwrite && secrets.Find(scope with { Region = region }, secret.Name) is not null;
            var failure = taken ? $"Replication failed: Secret name {secret.Name} already exists in region {region}." : null;
            secret = secret with { Replicas = [.. secret.Replicas.Where(each => each.Region != region), new StoredReplica(region, replica.KmsKeyId, failure)] };
        }
        return secret;
    }
}
