using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider.</summary>
public sealed record GetOpenIDConnectProviderRequest(string OpenIDConnectProviderArn);

/// <summary>What is known of it.</summary>
public sealed record GetOpenIDConnectProviderResponse(
    string Url, IReadOnlyList<string> ClientIDList, IReadOnlyList<string> ThumbprintList, DateTimeOffset CreateDate, IReadOnlyList<Tag>? Tags);

/// <summary>Reads a provider.</summary>
public sealed class GetOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse>(state)
{
    /// <inheritdoc/>
    protected override GetOpenIDConnectProviderResponse Handle(GetOpenIDConnectProviderRequest request, CallContext call)
    {
        var provider = providers.Get(call.AccountId, request.OpenIDConnectProviderArn);
        return new(provider.Url, provider.ClientIds, provider.Thumbprints, provider.CreateDate, Tags.OrNull(provider.Tags));
    }
}
