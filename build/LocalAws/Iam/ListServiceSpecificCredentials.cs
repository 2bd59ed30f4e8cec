using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Whose credentials; the caller's for null.</summary>
public sealed record ListServiceSpecificCredentialsRequest(string? UserName, string? ServiceName, bool? AllUsers, string? Marker, int? MaxItems);

/// <summary>A page.</summary>
public sealed record ListServiceSpecificCredentialsResponse(IReadOnlyList<ServiceSpecificCredentialMetadata> ServiceSpecificCredentials, bool IsTruncated, string? Marker);

/// <summary>A credential without its password.</summary>
public sealed record ServiceSpecificCredentialMetadata(
    string UserName, string Status, string ServiceUserName, DateTimeOffset CreateDate, string ServiceSpecificCredentialId, string ServiceName);

/// <summary>Lists users' passwords for single services.</summary>
public sealed class ListServiceSpecificCredentials(StateStore state, UserStore users, ServiceCredentialStore credentials)
    : Operation<ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse>(state)
{
    /// <inheritdoc/>
    protected override ListServiceSpecificCredentialsResponse Handle(ListServiceSpecificCredentialsRequest request, CallContext call)
    {
        var everyone = request.AllUsers ?? false;
        var owner = everyone ? null : AccessKeyOwner.Of(users, request.UserName, call);
        var wanted = credentials.List(call.AccountId).Where(each => (everyone || each.UserName == owner) && (request.ServiceName is null || each.ServiceName == request.ServiceName));
        var page = MarkedPages.Of(wanted, each => each.Id, request.Marker, request.MaxItems);
        return new(page.Select(each => new ServiceSpecificCredentialMetadata(each.UserName, each.Status, each.ServiceUserName, each.CreateDate, each.Id, each.ServiceName)),
            page.IsTruncated, page.Marker);
    }
}
