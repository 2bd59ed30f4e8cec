using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The OpenID Connect providers of every account.</summary>
public sealed class OpenIdProviderStore(StateStore store)
{
    private readonly Collection<OpenIdProviderRecord> providers = store.Collection<OpenIdProviderRecord>("iam.oidc-providers");

    public IReadOnlyList<OpenIdProviderRecord> List(string accountId) => providers.List(Scope.Global(accountId));

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public OpenIdProviderRecord Get(string accountId, string arn) => providers.Get(Scope.Global(accountId), arn, () => IamErrors.NoSuchProvider(arn));

    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public void Add(string accountId, OpenIdProviderRecord provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        if (!providers.Add(Scope.Global(accountId), provider.Arn, provider))
            throw new AwsException("EntityAlreadyExists", $"Provider with url https://{provider.Url} already exists.", 409);
    }

    /// <summary>Changes a provider.</summary>
    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public void Change(string accountId, string arn, Func<OpenIdProviderRecord, OpenIdProviderRecord> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        providers.Put(Scope.Global(accountId), arn, change(Get(accountId, arn)));
    }

    public void Remove(string accountId, string arn) => providers.Remove(Scope.Global(accountId), arn);
}
