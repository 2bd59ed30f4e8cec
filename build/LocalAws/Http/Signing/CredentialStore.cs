using System.Collections.Concurrent;

namespace LocalAws.Http.Signing;

/// <summary>
/// The keys of this run: the root key of the server and the sessions that STS gave out, which are kept in memory alone and never outlive
/// the process that made them; and the keys of users, which last.
/// </summary>
public sealed class CredentialStore(IEnumerable<ICredentialSource> sources)
{
    private readonly ConcurrentDictionary<string, Credential> credentials = new(StringComparer.Ordinal);

    /// <summary>Lets requests be signed with this key.</summary>
    public void Add(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        credentials[credential.AccessKeyId] = credential;
    }

    /// <summary>The credential of an access key id, or null.</summary>
    public Credential? Find(string accessKeyId) =>
        credentials.GetValueOrDefault(accessKeyId) ?? sources.Select(source => source.Find(accessKeyId)).FirstOrDefault(found => found is not null);

    /// <summary>Tells of a request that was signed with a key.</summary>
    public void Used(SignedRequest signed, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(signed);
        if (credentials.ContainsKey(signed.AccessKeyId))
            return;
        foreach (var source in sources)
            source.Used(signed.AccessKeyId, signed.Service, signed.Region, now);
    }

    /// <summary>Takes a key back.</summary>
    public void Remove(string accessKeyId) => credentials.TryRemove(accessKeyId, out _);
}
