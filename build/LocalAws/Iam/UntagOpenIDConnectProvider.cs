using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and what changes.</summary>
public sealed record UntagOpenIDConnectProviderRequest(string OpenIDConnectProviderArn, IReadOnlyList<string> TagKeys);

/// <summary>Takes tags from a provider.</summary>
public sealed class UntagOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers) : Operation<UntagOpenIDConnectProviderRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagOpenIDConnectProviderRequest request, CallContext call)
    {
        providers.Change(call.AccountId, request.OpenIDConnectProviderArn, provider => provider with { Tags = Tags.Remove(provider.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
