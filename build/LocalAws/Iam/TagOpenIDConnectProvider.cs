using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and what changes.</summary>
public sealed record TagOpenIDConnectProviderRequest(string OpenIDConnectProviderArn, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to a provider.</summary>
public sealed class TagOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<TagOpenIDConnectProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagOpenIDConnectProviderRequest request, CallContext call)
    {
        providers.Change(call.AccountId, request.OpenIDConnectProviderArn, provider => provider with { Tags = Tags.Add(provider.Tags, request.Tags) });
        return Unit.Value;
    }
}
