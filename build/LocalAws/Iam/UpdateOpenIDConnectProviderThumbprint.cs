using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and what changes.</summary>
public sealed record UpdateOpenIDConnectProviderThumbprintRequest(string OpenIDConnectProviderArn, IReadOnlyList<string> ThumbprintList);

/// <summary>Replaces a provider's thumbprints.</summary>
public sealed class UpdateOpenIDConnectProviderThumbprint(StateStore state, OpenIdProviderStore providers) : Operation<UpdateOpenIDConnectProviderThumbprintRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UpdateOpenIDConnectProviderThumbprintRequest request, CallContext call)
    {
        providers.Change(call.AccountId, request.OpenIDConnectProviderArn, provider => provider with { Thumbprints = request.ThumbprintList });
        return Unit.Value;
    }
}
