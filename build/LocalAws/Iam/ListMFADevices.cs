using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The user; null for the caller.</summary>
public sealed record ListMFADevicesRequest(string? UserName, string? Marker, int? MaxItems);

/// <summary>A page of devices.</summary>
public sealed record ListMFADevicesResponse(IReadOnlyList<MFADevice> MFADevices, bool IsTruncated, string? Marker);

/// <summary>Lists a user's MFA devices; the account's root has none.</summary>
public sealed class ListMFADevices(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<ListMFADevicesRequest, ListMFADevicesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListMFADevicesResponse Handle(ListMFADevicesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = AccessKeyOwner.Of(users, request.UserName, call);
        var owned = name is null ? [] : devices.Of(call.AccountId, users.Get(call.AccountId, name));
        var page = MarkedPages.Of(owned, each => each.SerialNumber, request.Marker, request.MaxItems);
        return new(page.Select(each => new MFADevice(name!, each.SerialNumber, each.EnableDate)), page.IsTruncated, page.Marker);
    }
}
