using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>A device that is a program: its path and name.</summary>
public sealed record CreateVirtualMFADeviceRequest(string? Path, string VirtualMFADeviceName, IReadOnlyList<Tag>? Tags);

/// <summary>The device with its seed.</summary>
public sealed record CreateVirtualMFADeviceResponse(VirtualMFADevice VirtualMFADevice);

/// <summary>Makes a virtual MFA device. Its seed is told here alone, as text and as the picture that phones read.</summary>
public sealed class CreateVirtualMFADevice(StateStore state, MfaDeviceStore devices) : Operation<CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateVirtualMFADeviceResponse Handle(CreateVirtualMFADeviceRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var serial = $"arn:aws:iam::{call.AccountId}:mfa{request.Path ?? "/"}{request.VirtualMFADeviceName}";
        var (device, seed) = devices.Add(call.AccountId, serial, Tags.Add(null, request.Tags));
        var text = Totp.Base32(seed);
        return new(new(serial, Encoding.ASCII.GetBytes(text), QrCode.Of($"otpauth://totp/{Uri.EscapeDataString(request.VirtualMFADeviceName)}@{call.AccountId}?secret={text}&issuer=Amazon"), null, null, Tags.OrNull(device.Tags)));
    }
}
