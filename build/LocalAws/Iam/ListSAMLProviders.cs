using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The providers.</summary>
public sealed record ListSAMLProvidersResponse(IReadOnlyList<SAMLProviderListEntry> SAMLProviderList);

/// <summary>A provider in the listing.</summary>
public sealed record SAMLProviderListEntry(string Arn, DateTimeOffset ValidUntil, DateTimeOffset CreateDate);

/// <summary>Lists the account's SAML providers.</summary>
public sealed class ListSAMLProviders(StateStore state, SamlProviderStore providers) : Operation<Unit, ListSAMLProvidersResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSAMLProvidersResponse Handle(Unit request, CallContext call) =>
        new([.. providers.List(call.AccountId).Select(each => new SAMLProviderListEntry(each.Arn, each.ValidUntil, each.CreateDate))]);
}
