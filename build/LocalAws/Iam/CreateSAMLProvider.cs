using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A provider's metadata and its name.</summary>
public sealed record CreateSAMLProviderRequest(string SAMLMetadataDocument, string Name, IReadOnlyList<Tag>? Tags, string? AssertionEncryptionMode, string? AddPrivateKey);

/// <summary>Its ARN.</summary>
public sealed record CreateSAMLProviderResponse(string SAMLProviderArn, IReadOnlyList<Tag>? Tags);

/// <summary>Makes a provider that roles may trust.</summary>
public sealed class CreateSAMLProvider(StateStore state, SamlProviderStore providers) : Operation<CreateSAMLProviderRequest, CreateSAMLProviderResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateSAMLProviderResponse Handle(CreateSAMLProviderRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        SamlMetadata.RefuseEncryption(request.AssertionEncryptionMode, request.AddPrivateKey);
        var until = SamlMetadata.ValidUntil(request.SAMLMetadataDocument, call.Now);
        var provider = new SamlProviderRecord(
            $"arn:aws:iam::{call.AccountId}:saml-provider/{request.Name}", Ids.Iam("SAML", 22), request.SAMLMetadataDocument, until, call.Now, Tags.Add(null, request.Tags));
        providers.Add(call.AccountId, provider);
        return new(provider.Arn, Tags.OrNull(provider.Tags));
    }
}
