using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider.</summary>
public sealed record DeleteSAMLProviderRequest(string SAMLProviderArn);

/// <summary>Deletes a SAML provider; roles that trust it stay as they are.</summary>
public sealed class DeleteSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<DeleteSAMLProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        providers.Remove(call.AccountId, providers.Get(call.AccountId, request.SAMLProviderArn).Arn);
        return Unit.Value;
    }
}
