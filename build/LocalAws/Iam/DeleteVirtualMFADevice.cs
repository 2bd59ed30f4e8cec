using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>Which device.</summary>
public sealed record DeleteVirtualMFADeviceRequest(string SerialNumber);

/// <summary>Deletes a device that no user has.</summary>
public sealed class DeleteVirtualMFADevice(StateStore state, MfaDeviceStore devices) : Operation<DeleteVirtualMFADeviceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteVirtualMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = devices.Get(call.AccountId, request.SerialNumber);
        if (device.UserId is not null)
            throw new AwsException("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.", 409);
        devices.Remove(device);
        return Unit.Value;
    }
}
