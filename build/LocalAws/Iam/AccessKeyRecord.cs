namespace LocalAws.Iam;

/// <summary>An access key as it is kept; its secret is sealed.</summary>
/// <param name="Id">E.g. <c>AKIA...</c>.</param>
/// <param name="AccountId">Account that it belongs to.</param>
/// <param name="UserName">Its user; null for a key of the account's root.</param>
/// <param name="SealedSecret">See <see cref="Kernel.SecretBox"/>.</param>
/// <param name="Status">Active or Inactive.</param>
/// <param name="CreateDate">When it was made.</param>
public sealed record AccessKeyRecord(string Id, string AccountId, string? UserName, string SealedSecret, string Status, DateTimeOffset CreateDate)
{
    public DateTimeOffset? LastUsed { get; init; }

    public string? LastService { get; init; }

    public string? LastRegion { get; init; }
}
