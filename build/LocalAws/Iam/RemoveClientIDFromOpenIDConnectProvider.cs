using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and what changes.</summary>
public sealed record RemoveClientIDFromOpenIDConnectProviderRequest(string OpenIDConnectProviderArn, string ClientID);

/// <summary>Takes a client from a provider.</summary>
public sealed class RemoveClientIDFromOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<RemoveClientIDFromOpenIDConnectProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemoveClientIDFromOpenIDConnectProviderRequest request, CallContext call)
    {
        providers.Change(call.AccountId, request.OpenIDConnectProviderArn, provider => provider with { ClientIds = [.. provider.ClientIds.Where(each => each != request.ClientID)] });
        return Unit.Value;
    }
}
