using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider.</summary>
public sealed record DeleteOpenIDConnectProviderRequest(string OpenIDConnectProviderArn);

/// <summary>Deletes a provider; roles that trust it stay as they are.</summary>
public sealed class DeleteOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<DeleteOpenIDConnectProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteOpenIDConnectProviderRequest request, CallContext call)
    {
        providers.Remove(call.AccountId, providers.Get(call.AccountId, request.OpenIDConnectProviderArn).Arn);
        return Unit.Value;
    }
}
