using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The providers.</summary>
public sealed record ListOpenIDConnectProvidersResponse(IReadOnlyList<OpenIDConnectProviderListEntry> OpenIDConnectProviderList);

/// <summary>A provider's ARN.</summary>
public sealed record OpenIDConnectProviderListEntry(string Arn);

/// <summary>Lists the account's OpenID Connect providers.</summary>
public sealed class ListOpenIDConnectProviders(StateStore state, OpenIdProviderStore providers) : Operation<Unit, ListOpenIDConnectProvidersResponse>(state)
{
    /// <inheritdoc/>
    protected override ListOpenIDConnectProvidersResponse Handle(Unit request, CallContext call) =>
        new([.. providers.List(call.AccountId).Select(provider => new OpenIDConnectProviderListEntry(provider.Arn))]);
}
