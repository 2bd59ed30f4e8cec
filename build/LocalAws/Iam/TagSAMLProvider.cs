using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What gets which tags.</summary>
public sealed record TagSAMLProviderRequest(string SAMLProviderArn, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a SAML provider.</summary>
public sealed class TagSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<TagSAMLProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var provider = providers.Get(call.AccountId, request.SAMLProviderArn);
        providers.Put(call.AccountId, provider with { Tags = Tags.Add(provider.Tags, request.Tags) });
        return Unit.Value;
    }
}
