using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider.</summary>
public sealed record GetSAMLProviderRequest(string SAMLProviderArn);

/// <summary>What is known of it.</summary>
public sealed record GetSAMLProviderResponse(string SAMLProviderUUID, string SAMLMetadataDocument, DateTimeOffset CreateDate, DateTimeOffset ValidUntil, IReadOnlyList<Tag>? Tags);

/// <summary>Reads a SAML provider.</summary>
public sealed class GetSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<GetSAMLProviderRequest, GetSAMLProviderResponse>(state)
{
    /// <inheritdoc/>
    protected override GetSAMLProviderResponse Handle(GetSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var provider = providers.Get(call.AccountId, request.SAMLProviderArn);
        return new(provider.Uuid, provider.Metadata, provider.CreateDate, provider.ValidUntil, Tags.OrNull(provider.Tags));
    }
}
