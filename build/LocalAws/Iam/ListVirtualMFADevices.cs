using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which devices: Assigned, Unassigned or Any.</summary>
public sealed record ListVirtualMFADevicesRequest(string? AssignmentStatus, string? Marker, int? MaxItems);

/// <summary>A page of devices.</summary>
public sealed record ListVirtualMFADevicesResponse(IReadOnlyList<VirtualMFADevice> VirtualMFADevices, bool IsTruncated, string? Marker);

/// <summary>Lists the account's virtual devices.</summary>
public sealed class ListVirtualMFADevices(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListVirtualMFADevicesResponse Handle(ListVirtualMFADevicesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var owners = users.List(call.AccountId).ToDictionary(user => user.Id, StringComparer.Ordinal);
        var wanted = devices.List(call.AccountId).Where(each => request.AssignmentStatus switch { "Assigned" => each.UserId is not null, "Unassigned" => each.UserId is null, _ => true });
        var page = MarkedPages.Of(wanted, each => each.SerialNumber, request.Marker, request.MaxItems);
        return new(page.Select(each => Shown(each, owners)), page.IsTruncated, page.Marker);
    }

    private static VirtualMFADevice Shown(MfaDeviceRecord device, Dictionary<string, UserRecord> owners) => new(
        device.SerialNumber, null, null, device.UserId is { } id && owners.TryGetValue(id, out var user) ? User.Listed(user) : null, device.EnableDate, null);
}
