using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Functions, their versions, aliases and policies.</summary>
internal sealed class LambdaStore(StateStore store)
{
    /// <summary>By name.</summary>
    public Collection<StoredFunction> Functions { get; } = store.Collection<StoredFunction>("lambda.functions");

    private readonly Collection<FunctionConfiguration> versions = store.Collection<FunctionConfiguration>("lambda.versions");
    private readonly Collection<AliasConfiguration> aliases = store.Collection<AliasConfiguration>("lambda.aliases");
    private readonly Collection<StoredPolicy> policies = store.Collection<StoredPolicy>("lambda.policies");

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public StoredFunction Get(Scope scope, string name) =>
        Functions.Get(scope, name, () => LambdaErrors.FunctionNotFound(new FunctionReference(name, null).ArnIn(scope)));

    /// <summary>The version that a reference means; an alias means its own version, not the one that shares its traffic.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public FunctionConfiguration Version(Scope scope, FunctionReference reference)
    {
        var function = Get(scope, reference.Name);
        if (reference.Qualifier is null or FunctionReference.Latest)
            return function.Latest;
        var number = FunctionReference.IsVersion(reference.Qualifier) ? reference.Qualifier : Alias(scope, reference)?.FunctionVersion;
        if (number == FunctionReference.Latest)
            return function.Latest;
        return (number is null ? null : versions.Find(scope, VersionKey(reference.Name, number))) ?? throw LambdaErrors.FunctionNotFound(reference.ArnIn(scope));
    }

    /// <summary>Published versions, the oldest first.</summary>
    public IReadOnlyList<FunctionConfiguration> Versions(Scope scope, string name) => versions.List(scope, $"{name}:");

    public void PutVersion(Scope scope, FunctionConfiguration version) => versions.Put(scope, VersionKey(version.FunctionName, version.Version), version);

    public void RemoveVersion(Scope scope, FunctionConfiguration version) => versions.Remove(scope, VersionKey(version.FunctionName, version.Version));

    /// <summary>The alias that a reference's qualifier names, or null.</summary>
    public AliasConfiguration? Alias(Scope scope, FunctionReference reference) => aliases.Find(scope, $"{reference.Name}:{reference.Qualifier}");

    public IReadOnlyList<AliasConfiguration> Aliases(Scope scope, string name) => aliases.List(scope, $"{name}:");

    public void PutAlias(Scope scope, string name, AliasConfiguration alias) => aliases.Put(scope, $"{name}:{alias.Name}", alias);

    public void RemoveAlias(Scope scope, string name, string alias) => aliases.Remove(scope, $"{name}:{alias}");

    public StoredPolicy? Policy(Scope scope, FunctionReference reference) => policies.Find(scope, PolicyKey(reference));

    public void PutPolicy(Scope scope, FunctionReference reference, StoredPolicy policy)
    {
        if (policy.Statements.Count > 0)
            policies.Put(scope, PolicyKey(reference), policy);
        else
            RemovePolicy(scope, reference);
    }

    public void RemovePolicy(Scope scope, FunctionReference reference) => policies.Remove(scope, PolicyKey(reference));

    /// <summary>Removes a function with all that belongs to it.</summary>
    public void Remove(Scope scope, string name)
    {
        foreach (var alias in Aliases(scope, name))
        {
            RemoveAlias(scope, name, alias.Name);
            RemovePolicy(scope, new FunctionReference(name, alias.Name));
        }
        foreach (var version in Versions(scope, name))
        {
            RemoveVersion(scope, version);
            RemovePolicy(scope, new FunctionReference(name, version.Version));
        }
        RemovePolicy(scope, new FunctionReference(name, null));
        Functions.Remove(scope, name);
    }

    /// <summary>Hashes of all code that a function or version has.</summary>
    public ISet<string> CodeInUse() =>
        Functions.Everywhere().Select(each => each.Document.Latest).Concat(versions.Everywhere().Select(each => each.Document)).Select(each => each.CodeSha256).ToHashSet(StringComparer.Ordinal);

    // A colon can be in no function's name; numbers are padded so that they sort.
    private static string VersionKey(string name, string version) => $"{name}:{version.PadLeft(20, '0')}";

    private static string PolicyKey(FunctionReference reference) => $"{reference.Name}:{(reference.Qualifier is FunctionReference.Latest ? null : reference.Qualifier)}";
}
