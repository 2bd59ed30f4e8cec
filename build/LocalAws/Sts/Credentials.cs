using LocalAws.Http.Signing;

namespace LocalAws.Sts;

/// <summary>Temporary credentials as STS answers them.</summary>
public sealed record Credentials(string AccessKeyId, string SecretAccessKey, string SessionToken, DateTimeOffset Expiration)
{
    /// <summary>From a session that was issued.</summary>
    public static Credentials Of(Credential session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return new(session.AccessKeyId, session.SecretAccessKey, session.SessionToken!, session.Expires!.Value);
    }

    /// <summary>Without the secrets.</summary>
    public override string ToString() => AccessKeyId;
}
