namespace LocalAws.Iam;

/// <summary>A user's password for one service, the one time with the password.</summary>
public sealed record ServiceSpecificCredential(
    DateTimeOffset CreateDate, string ServiceName, string ServiceUserName, string ServicePassword, string ServiceSpecificCredentialId, string UserName, string Status)
{
    /// <summary>Without the password, because records are easily logged.</summary>
    public override string ToString() => $"{ServiceSpecificCredentialId} ({UserName})";

    public static ServiceSpecificCredential Of((ServiceCredentialRecord Credential, string Password) made) => new(
        made.Credential.CreateDate, made.Credential.ServiceName, made.Credential.ServiceUserName, made.Password, made.Credential.Id, made.Credential.UserName, made.Credential.Status);
}
