namespace LocalAws.SecretsManager;

/// <summary>How a copy of a secret is.</summary>
/// <param name="Region">Where it is.</param>
/// <param name="KmsKeyId">Its key.</param>
/// <param name="Status">InSync or Failed.</param>
/// <param name="StatusMessage">Why it failed.</param>
public sealed record ReplicationStatusType(string Region, string? KmsKeyId, string Status, string? StatusMessage)
{
    /// <summary>Of all copies; null when there are none.</summary>
    internal static IReadOnlyList<ReplicationStatusType>? Of(StoredSecret secret) => secret.Replicas.Count == 0 ? null : Each(secret);

    /// <summary>Of all copies.</summary>
    internal static IReadOnlyList<ReplicationStatusType> Each(StoredSecret secret) =>
        [.. secret.Replicas.Select(each => new ReplicationStatusType(each.Region, each.KmsKeyId ?? "alias/aws/secretsmanager", each.Failure is null ? "InSync" : "Failed", each.Failure))];
}
