using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The provider's address, and whom it speaks for.</summary>
public sealed record CreateOpenIDConnectProviderRequest(string Url, IReadOnlyList<string>? ClientIDList, IReadOnlyList<string>? ThumbprintList, IReadOnlyList<Tag>? Tags);

/// <summary>Its ARN.</summary>
public sealed record CreateOpenIDConnectProviderResponse(string OpenIDConnectProviderArn, IReadOnlyList<Tag>? Tags);

/// <summary>Makes a provider that roles may trust. Its certificate is not fetched: thumbprints are those that are given.</summary>
public sealed class CreateOpenIDConnectProvider(StateStore state, OpenIdProviderStore providers)
    : Operation<CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse>(state)
{
    private const int LargestClientList = 100;
    private const int LargestThumbprintList = 5;

    /// <inheritdoc/>
    protected override CreateOpenIDConnectProviderResponse Handle(CreateOpenIDConnectProviderRequest request, CallContext call)
    {
        if (!Uri.TryCreate(request.Url, UriKind.Absolute, out var url) || url.Scheme != Uri.UriSchemeHttps || url.Query.Length > 0)
            throw IamErrors.InvalidInput($"Invalid Open ID Connect Provider URL: {request.Url}");
        if (request.ClientIDList?.Count > LargestClientList)
            throw IamErrors.QuotaExceeded("ClientIdsPerOpenIdConnectProvider", LargestClientList);
        if (request.ThumbprintList?.Count > LargestThumbprintList)
            throw IamErrors.InvalidInput($"Thumbprint list must contain fewer than {LargestThumbprintList + 1} entries.");
        var name = (url.Authority + url.AbsolutePath).TrimEnd('/');
        var provider = new OpenIdProviderRecord(
            $"arn:aws:iam::{call.AccountId}:oidc-provider/{name}", name, request.ClientIDList ?? [], request.ThumbprintList ?? [], call.Now, Tags.Add(null, request.Tags));
        providers.Add(call.AccountId, provider);
        return new(provider.Arn, Tags.OrNull(provider.Tags));
    }
}
