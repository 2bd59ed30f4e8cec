using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListServiceSpecificCredentialsRequest(string? UserName, string? ServiceName, bool? AllUsers, string? Marker, int? MaxItems);

/// <summary>An empty page.</summary>
public sealed record ListServiceSpecificCredentialsResponse(IReadOnlyList<Unit> ServiceSpecificCredentials, bool IsTruncated);

/// <summary>Lists a user's passwords for single services: there are none, because git signs in with access keys.</summary>
public sealed class ListServiceSpecificCredentials(StateStore state, UserStore users) : Operation<ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListServiceSpecificCredentialsResponse Handle(ListServiceSpecificCredentialsRequest request, CallContext call)
    {
        AccessKeyOwner.Of(users, request.UserName, call);
        return new ListServiceSpecificCredentialsResponse([], false);
    }
}
