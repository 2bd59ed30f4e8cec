namespace LocalAws.Http.Signing;

/// <summary>Keys that are kept elsewhere than in memory: those of users.</summary>
public interface ICredentialSource
{
    /// <summary>The credential of an access key id, or null when it is not one that requests may be signed with.</summary>
    Credential? Find(string accessKeyId);

    /// <summary>Told of a request that was signed with one of its keys.</summary>
    void Used(string accessKeyId, string service, string region, DateTimeOffset now);
}
