using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListSigningCertificatesRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>A page of certificates.</summary>
public sealed record ListSigningCertificatesResponse(IReadOnlyList<SigningCertificate> Certificates, bool IsTruncated, string? Marker);

/// <summary>Lists a user's signing certificates; the account's root has none.</summary>
public sealed class ListSigningCertificates(StateStore state, UserStore users) : Operation<ListSigningCertificatesRequest, ListSigningCertificatesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSigningCertificatesResponse Handle(ListSigningCertificatesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (AccessKeyOwner.Of(users, request.UserName, call) is not { } name)
            return new([], false, null);
        var user = users.Get(call.AccountId, name);
        var page = MarkedPages.Of(user.SigningCertificates, each => each.Id, request.Marker, request.MaxItems);
        return new(page.Select(each => SigningCertificate.Of(user, each)), page.IsTruncated, page.Marker);
    }
}
