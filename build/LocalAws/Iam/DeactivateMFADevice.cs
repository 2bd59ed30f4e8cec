using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A device of a user; null for the caller.</summary>
public sealed record DeactivateMFADeviceRequest(string? UserName, string SerialNumber);

/// <summary>Takes a device from its user.</summary>
public sealed class DeactivateMFADevice(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<DeactivateMFADeviceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeactivateMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = devices.Get(call.AccountId, request.SerialNumber, LoginProfiles.User(users, request.UserName, call));
        devices.Put(device with { UserId = null, EnableDate = null, Drift = 0 });
        return Unit.Value;
    }
}
