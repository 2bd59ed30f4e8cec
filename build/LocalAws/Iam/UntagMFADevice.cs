using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What loses which tags.</summary>
public sealed record UntagMFADeviceRequest(string SerialNumber, IReadOnlyList<string> TagKeys);

/// <summary>Takes tags from an MFA device.</summary>
public sealed class UntagMFADevice(StateStore state, MfaDeviceStore devices) : Operation<UntagMFADeviceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(UntagMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = devices.Get(call.AccountId, request.SerialNumber);
        devices.Put(device with { Tags = Tags.Remove(device.Tags, request.TagKeys) });
        return Unit.Value;
    }
}
