using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A device, its user, and two codes of it that follow each other.</summary>
public sealed record EnableMFADeviceRequest(string UserName, string SerialNumber, string AuthenticationCode1, string AuthenticationCode2);

/// <summary>Gives a virtual device to a user who shows that it has its seed.</summary>
public sealed class EnableMFADevice(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<EnableMFADeviceRequest, Unit>(state)
{
    /// <summary>Devices of a user (IAM quotas).</summary>
    private const int Most = 8;

    /// <inheritdoc/>
    protected override Unit Handle(EnableMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var (user, device) = (users.Get(call.AccountId, request.UserName), devices.Get(call.AccountId, request.SerialNumber));
        if (device.UserId is not null)
            throw new AwsException("EntityAlreadyExists", "MFA Device is already in use.", 409);
        if (devices.Of(call.AccountId, user).Count >= Most)
            throw IamErrors.QuotaExceeded("MFADevicesPerUser", Most);
        devices.Put(devices.Synchronized(device, request.AuthenticationCode1, request.AuthenticationCode2, call.Now) with { UserId = user.Id, EnableDate = call.Now });
        return Unit.Value;
    }
}
