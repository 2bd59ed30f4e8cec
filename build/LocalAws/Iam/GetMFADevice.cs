using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A device, of a user when one is named.</summary>
public sealed record GetMFADeviceRequest(string SerialNumber, string? UserName);

/// <summary>Whose it is, and since when.</summary>
public sealed record GetMFADeviceResponse(string? UserName, string SerialNumber, DateTimeOffset? EnableDate);

/// <summary>Reads an MFA device.</summary>
public sealed class GetMFADevice(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<GetMFADeviceRequest, GetMFADeviceResponse>(state)
{
    /// <inheritdoc/>
    protected override GetMFADeviceResponse Handle(GetMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = request.UserName is { } name
            ? devices.Get(call.AccountId, request.SerialNumber, users.Get(call.AccountId, name))
            : devices.Get(call.AccountId, request.SerialNumber);
        return new(users.List(call.AccountId).FirstOrDefault(user => user.Id == device.UserId)?.Name, device.SerialNumber, device.EnableDate);
    }
}
