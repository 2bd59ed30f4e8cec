using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Kernel;

namespace LocalAws.Sts;

/// <summary>Codes of MFA devices that come with a request for a session.</summary>
public sealed class MultiFactor(StateStore state, UserStore users, MfaDeviceStore devices)
{
    /// <summary>Whether the caller showed its device; false when it did not say so.</summary>
    /// <exception cref="AwsException">AccessDenied: the device is not the caller's, or the code is not the device's; ValidationError: one is given without the other.</exception>
    public bool Check(string? serialNumber, string? code, string action, string resource, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (serialNumber is null && code is null)
            return false;
        if (serialNumber is null || code is null)
            throw new AwsException("ValidationError", "SerialNumber and TokenCode must be given together.", 400);
        var name = call.Principal[(call.Principal.LastIndexOf('/') + 1)..];
        var user = call.Principal.Contains(":user/", StringComparison.Ordinal) ? users.Find(call.AccountId, name) : null;
        // The code is used up whatever becomes of the request.
        return user is not null && state.Transaction(() => devices.Accept(call.AccountId, serialNumber, user.Id, code, call.Now))
            ? true
            : throw new AwsException("AccessDenied", $"MultiFactorAuthentication failed with invalid MFA one time pass code. ({action} on {resource})", 403);
    }
}
