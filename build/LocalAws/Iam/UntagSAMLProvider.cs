using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What loses which tags.</summary>
public sealed record UntagSAMLProviderRequest(string SAMLProviderArn, IReadOnlyList<string> TagKeys);

/// <summary>Takes tags from a SAML provider.</summary>
public sealed class UntagSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<UntagSAMLProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var provider = providers.Get(call.AccountId, request.SAMLProviderArn);
        providers.Put(call.AccountId, provider with { Tags = Tags.Remove(provider.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
