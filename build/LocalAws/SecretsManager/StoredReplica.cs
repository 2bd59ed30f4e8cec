namespace LocalAws.SecretsManager;

/// <summary>A region that a secret is copied to.</summary>
/// <param name="Region">The region.</param>
/// <param name="KmsKeyId">Key of the copy; null for the region's own.</param>
/// <param name="Failure">Why there is no copy; null when there is one.</param>
internal sealed record StoredReplica(string Region, string? KmsKeyId, string? Failure);
