using System.Text;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Access keys of users, which requests are signed with as with the run's own; their secrets are sealed at rest.</summary>
public sealed class AccessKeyStore(StateStore store, SecretBox box, UserStore users) : ICredentialSource
{
    // AWS, too, tells the last use no more exactly than this.
    private static readonly TimeSpan Coarse = TimeSpan.FromMinutes(15);
    private static readonly Scope Partition = Scope.Global("aws");
    private readonly Collection<AccessKeyRecord> keys = store.Collection<AccessKeyRecord>("iam.access-keys");

    /// <summary>Keys of a user, by id; of the root for null.</summary>
    public IEnumerable<AccessKeyRecord> Of(string accountId, string? userName) => keys.List(Partition).Where(key => key.AccountId == accountId && key.UserName == userName);

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public AccessKeyRecord Get(string accountId, string id) =>
        keys.Find(Partition, id) is { } key && key.AccountId == accountId ? key : throw IamErrors.NoSuchKey(id);

    /// <summary>A new key, with its secret in clear: nobody gets to see it again.</summary>
    public (AccessKeyRecord Key, string Secret) Create(string accountId, string? userName, DateTimeOffset now)
    {
        var (id, secret) = (Ids.Iam("AKIA"), Ids.Secret(30));
        var key = new AccessKeyRecord(id, accountId, userName, box.Seal(id, Encoding.UTF8.GetBytes(secret)), "Active", now);
        keys.Put(Partition, id, key);
        return (key, secret);
    }

    public void Put(string accountId, AccessKeyRecord key) => keys.Put(Partition, key.Id, key with { AccountId = accountId });

    public void Remove(string id) => keys.Remove(Partition, id);

    /// <inheritdoc/>
    public Credential? Find(string accessKeyId)
    {
        if (keys.Find(Partition, accessKeyId) is not { Status: "Active" } key)
            return null;
        var principal = key.UserName is { } name ? users.Find(key.AccountId, name)?.Arn : $"arn:aws:iam::{key.AccountId}:root";
        return principal is null ? null : new Credential(key.Id, Encoding.UTF8.GetString(box.Open(key.Id, key.SealedSecret)), key.AccountId, principal);
    }

    /// <inheritdoc/>
    public void Used(string accessKeyId, string service, string region, DateTimeOffset now)
    {
        if (keys.Find(Partition, accessKeyId) is { } key && !(now - key.LastUsed < Coarse))
            keys.Put(Partition, key.Id, key with { LastUsed = now, LastService = service, LastRegion = region });
    }
}
