using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListSigningCertificatesRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>An empty page.</summary>
public sealed record ListSigningCertificatesResponse(IReadOnlyList<Unit> Certificates, bool IsTruncated);

/// <summary>Lists a user's signing certificates: there are none, because they cannot be uploaded.</summary>
public sealed class ListSigningCertificates(StateStore state, UserStore users) : Operation<ListSigningCertificatesRequest, ListSigningCertificatesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListSigningCertificatesResponse Handle(ListSigningCertificatesRequest request, CallContext call)
    {
        AccessKeyOwner.Of(users, request.UserName, call);
        return new ListSigningCertificatesResponse([], false);
    }
}
