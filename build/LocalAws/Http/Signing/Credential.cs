namespace LocalAws.Http.Signing;

/// <summary>An access key that requests may be signed with.</summary>
/// <param name="AccessKeyId">E.g. <c>AKIA...</c>, or <c>ASIA...</c> for a session.</param>
/// <param name="SecretAccessKey">Shared with the client, never logged.</param>
/// <param name="AccountId">Account that the key belongs to.</param>
/// <param name="Principal">ARN of the identity.</param>
/// <param name="SessionToken">For keys from STS, the token that must come along.</param>
/// <param name="Expires">For keys from STS, when they end.</param>
public sealed record Credential(
    string AccessKeyId, string SecretAccessKey, string AccountId, string Principal, string? SessionToken = null, DateTimeOffset? Expires = null)
{
    /// <summary>Without the secret, because records are easily logged.</summary>
    public override string ToString() => $"{AccessKeyId} ({Principal})";
}
