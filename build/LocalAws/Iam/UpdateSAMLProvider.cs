using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider, and its new metadata.</summary>
public sealed record UpdateSAMLProviderRequest(string? SAMLMetadataDocument, string SAMLProviderArn, string? AssertionEncryptionMode, string? AddPrivateKey, string? RemovePrivateKey);

/// <summary>Its ARN.</summary>
public sealed record UpdateSAMLProviderResponse(string SAMLProviderArn);

/// <summary>Gives a SAML provider other metadata.</summary>
public sealed class UpdateSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<UpdateSAMLProviderRequest, UpdateSAMLProviderResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateSAMLProviderResponse Handle(UpdateSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        SamlMetadata.RefuseEncryption(request.AssertionEncryptionMode, request.AddPrivateKey, request.RemovePrivateKey);
        var provider = providers.Get(call.AccountId, request.SAMLProviderArn);
        if (request.SAMLMetadataDocument is not { } document)
            throw IamErrors.InvalidInput("SAMLMetadataDocument is missing.");
        providers.Put(call.AccountId, provider with { Metadata = document, ValidUntil = SamlMetadata.ValidUntil(document, call.Now) });
        return new(provider.Arn);
    }
}
