using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and what changes.</summary>
public sealed record AddClientIDToOpenIDConnectProviderRequest(string OpenIDConnectProviderArn, string ClientID);

/// <summary>Adds a client to a provider.</summary>
public sealed class AddClientIDToOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<AddClientIDToOpenIDConnectProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(AddClientIDToOpenIDConnectProviderRequest request, CallContext call)
    {
        providers.Change(call.AccountId, request.OpenIDConnectProviderArn, provider => provider with { ClientIds = [.. provider.ClientIds.Where(each => each != request.ClientID), request.ClientID] });
        return Unit.Value;
    }
}
