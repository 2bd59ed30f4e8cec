namespace LocalAws.Iam;

/// <summary>A user's password for one service, as it is kept; the password is sealed.</summary>
public sealed record ServiceCredentialRecord(
    string Id, string AccountId, string UserName, string ServiceName, string ServiceUserName, string SealedPassword, string Status, DateTimeOffset CreateDate);
