using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListMFADevicesRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>An empty page.</summary>
public sealed record ListMFADevicesResponse(IReadOnlyList<Unit> MFADevices, bool IsTruncated);

/// <summary>Lists a user's MFA devices: there are none, because nobody signs in.</summary>
public sealed class ListMFADevices(StateStore state, UserStore users) : Operation<ListMFADevicesRequest, ListMFADevicesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListMFADevicesResponse Handle(ListMFADevicesRequest request, CallContext call)
    {
        AccessKeyOwner.Of(users, request.UserName, call);
        return new ListMFADevicesResponse([], false);
    }
}
