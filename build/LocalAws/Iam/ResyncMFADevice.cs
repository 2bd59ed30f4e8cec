using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A user's device, and two codes of it that follow each other.</summary>
public sealed record ResyncMFADeviceRequest(string UserName, string SerialNumber, string AuthenticationCode1, string AuthenticationCode2);

/// <summary>Finds the clock of a device again that has drifted by an hour at most.</summary>
public sealed class ResyncMFADevice(StateStore state, UserStore users, MfaDeviceStore devices) : Operation<ResyncMFADeviceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ResyncMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = devices.Get(call.AccountId, request.SerialNumber, users.Get(call.AccountId, request.UserName));
        devices.Put(devices.Synchronized(device, request.AuthenticationCode1, request.AuthenticationCode2, call.Now));
        return Unit.Value;
    }
}
