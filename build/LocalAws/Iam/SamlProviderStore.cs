using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The SAML providers of every account.</summary>
public sealed class SamlProviderStore(StateStore store)
{
    private readonly Collection<SamlProviderRecord> providers = store.Collection<SamlProviderRecord>("iam.saml-providers");

    public IReadOnlyList<SamlProviderRecord> List(string accountId) => providers.List(Scope.Global(accountId));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public SamlProviderRecord Get(string accountId, string arn) =>
        providers.Get(Scope.Global(accountId), arn, () => IamErrors.NoSuchEntity($"Manifest not found for arn {arn}"));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, SamlProviderRecord provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        if (!providers.Add(Scope.Global(accountId), provider.Arn, provider))
            throw new AwsException("EntityAlreadyExists", $"Provider with name {provider.Arn[(provider.Arn.LastIndexOf('/') + 1)..]} already exists.", 409);
    }

    public void Put(string accountId, SamlProviderRecord provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        providers.Put(Scope.Global(accountId), provider.Arn, provider);
    }

    public void Remove(string accountId, string arn) => providers.Remove(Scope.Global(accountId), arn);
}
