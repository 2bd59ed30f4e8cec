using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>What gets which tags.</summary>
public sealed record TagMFADeviceRequest(string SerialNumber, IReadOnlyList<Tag> Tags);

/// <summary>Adds tags to an MFA device.</summary>
public sealed class TagMFADevice(StateStore state, MfaDeviceStore devices) : Operation<TagMFADeviceRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(TagMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var device = devices.Get(call.AccountId, request.SerialNumber);
        devices.Put(device with { Tags = Tags.Add(device.Tags, request.Tags) });
        return Unit.Value;
    }
}
