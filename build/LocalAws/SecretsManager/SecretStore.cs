using System.Security.Cryptography;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Secrets by name; one whose time to be restored is over is gone.</summary>
internal sealed class SecretStore(StateStore store, SecretBox box, SecretEvents events, TimeProvider clock)
{
    private const int SuffixLength = 7;
    private readonly Collection<StoredSecret> secrets = store.Collection<StoredSecret>("secretsmanager.secrets");

    /// <summary>Secrets in the order of their names.</summary>
    public IEnumerable<StoredSecret> List(Scope scope) => secrets.List(scope).Where(secret => !IsGone(secret));

    /// <summary>Every secret with its account and region.</summary>
    public IEnumerable<(Scope Scope, StoredSecret Secret)> Everywhere() => secrets.Everywhere().Where(each => !IsGone(each.Document));

    /// <summary>Keeps a secret, and its copies as it is.</summary>
    public void Put(Scope scope, StoredSecret secret)
    {
        var before = Find(scope, secret.Name);
        secrets.Put(scope, secret.Name, secret);
        if (before is not null)
            events.Moved(scope, before, secret);
        foreach (var replica in secret.Replicas.Where(replica => replica.Failure is null))
            Copy(scope, secret, replica);
    }

    public void Remove(Scope scope, string name) => secrets.Remove(scope, name);

    public StoredSecret? Find(Scope scope, string name) => secrets.Find(scope, name) is { } secret && !IsGone(secret) ? secret : null;

    /// <summary>The ARN of a secret to be made: its name and six random characters.</summary>
    public static string NewArn(Scope scope, string name) => Arn.Of("secretsmanager", scope, $"secret:{name}-{Ids.Upper(SuffixLength - 1)}").ToString();

    /// <summary>The secret that a name, an ARN, or an ARN without its random end means.</summary>
    public StoredSecret Get(Scope scope, string nameOrArn) => TryGet(scope, nameOrArn) ?? throw SecretErrors.NotFound();

    /// <summary>As <see cref="Get"/>; null when there is none.</summary>
    public StoredSecret? TryGet(Scope scope, string nameOrArn)
    {
        if (!Arn.TryParse(nameOrArn, out var arn))
            return Find(scope, nameOrArn);
        if (arn.AccountId != scope.AccountId)
            return null;
        var there = scope with { Region = arn.Region };
        var name = arn.Resource.StartsWith("secret:", StringComparison.Ordinal) ? arn.Resource["secret:".Length..] : "";
        return name.Length > SuffixLength && Find(there, name[..^SuffixLength]) is { } whole && whole.Arn == nameOrArn ? whole : Find(there, name);
    }

    /// <summary>As <see cref="Get"/>; a secret that was deleted cannot be used.</summary>
    public StoredSecret GetLive(Scope scope, string nameOrArn) => Get(scope, nameOrArn) is { DeletionDate: null } live ? live : throw SecretErrors.Deleted();

    /// <summary>As <see cref="GetLive"/>; what is a copy is changed where its original is.</summary>
    public StoredSecret GetOwn(Scope scope, string nameOrArn) => GetLive(scope, nameOrArn) is { CopyOf: null } own ? own : throw SecretErrors.IsReplica();

    public StoredValue Seal(StoredSecret secret, string versionId, SecretValue value, IReadOnlyList<string> stages) =>
        new(versionId, box.Seal(secret.Arn, value.Bytes), value.IsBinary, clock.GetUtcNow(), stages);

    public SecretValue Open(StoredSecret secret, StoredValue value) => new(box.Open(secret.Arn, value.Box), value.IsBinary);

    /// <summary>True when the version holds this value: then putting it again changes nothing.</summary>
    public bool Holds(StoredSecret secret, StoredValue version, SecretValue value) =>
        version.IsBinary == value.IsBinary && CryptographicOperations.FixedTimeEquals(Open(secret, version).Bytes, value.Bytes);

    // A copy has an ARN of its own, which its values are sealed for, and remembers when it was read itself.
    private void Copy(Scope scope, StoredSecret secret, StoredReplica replica)
    {
        var there = scope with { Region = replica.Region };
        var copy = secret with
        {
            Arn = (Arn.Parse(secret.Arn) with { Region = replica.Region }).ToString(),
            KmsKeyId = replica.KmsKeyId,
            CopyOf = scope.Region,
            Replicas = [],
            LastAccessedDate = secrets.Find(there, secret.Name)?.LastAccessedDate,
        };
        secrets.Put(there, copy.Name, copy with { Values = [.. secret.Values.Select(value => value.HasValue ? value with { Box = box.Seal(copy.Arn, box.Open(secret.Arn, value.Box)) } : value)] });
    }

    private bool IsGone(StoredSecret secret) => secret.DeletionDate <= clock.GetUtcNow();
}
