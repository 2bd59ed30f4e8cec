using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>The key pairs of every account and region, by name.</summary>
public sealed class KeyPairStore(StateStore state)
{
    private readonly Collection<KeyPairRecord> pairs = state.Collection<KeyPairRecord>("ec2/key-pairs");

    public IReadOnlyList<KeyPairRecord> List(Scope scope) => pairs.List(scope);

    public KeyPairRecord? Find(Scope scope, string? name, string? id) => name is not null ? pairs.Find(scope, name) : List(scope).FirstOrDefault(each => each.KeyPairId == id);

    /// <exception cref="AwsException">InvalidKeyPair.NotFound.</exception>
    public KeyPairRecord Get(Scope scope, string? name, string? id) => Find(scope, name, id) ?? throw Ec2Errors.NotFound("KeyPair", "key pair", name ?? id ?? "");

    /// <exception cref="AwsException">InvalidKeyPair.Duplicate.</exception>
    public void Add(Scope scope, KeyPairRecord pair)
    {
        if (!pairs.Add(scope, pair.KeyName, pair))
            throw new AwsException("InvalidKeyPair.Duplicate", $"The keypair already exists: {pair.KeyName}");
    }

    public void Put(Scope scope, KeyPairRecord pair) => pairs.Put(scope, pair.KeyName, pair);

    public void Remove(Scope scope, string name) => pairs.Remove(scope, name);
}
