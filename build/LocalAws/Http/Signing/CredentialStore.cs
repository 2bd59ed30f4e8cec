using System.Collections.Concurrent;

namespace LocalAws.Http.Signing;

/// <summary>
/// The keys of this run: the root key of the server and the sessions that STS gave out. They are kept in memory alone: a key never
/// outlives the process that made it.
/// </summary>
public sealed class CredentialStore
{
    private readonly ConcurrentDictionary<string, Credential> credentials = new(StringComparer.Ordinal);

    /// <summary>Lets requests be signed with this key.</summary>
    public void Add(Credential credential)
    {
        ArgumentNullException.ThrowIfNull(credential);
        credentials[credential.AccessKeyId] = credential;
    }

    /// <summary>The credential of an access key id, or null.</summary>
    public Credential? Find(string accessKeyId) => credentials.GetValueOrDefault(accessKeyId);

    /// <summary>Takes a key back.</summary>
    public void Remove(string accessKeyId) => credentials.TryRemove(accessKeyId, out _);
}
