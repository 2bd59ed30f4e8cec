namespace LocalAws.Iam;

/// <summary>A virtual MFA device as it is kept; its seed is sealed.</summary>
/// <param name="SerialNumber">E.g. <c>arn:aws:iam::123456789012:mfa/ann</c>.</param>
public sealed record MfaDeviceRecord(string SerialNumber, string AccountId, string SealedSeed, IReadOnlyList<Tag> Tags)
{
    /// <summary>Id of the user that it is enabled for; null for nobody.</summary>
    public string? UserId { get; init; }

    public DateTimeOffset? EnableDate { get; init; }

    /// <summary>How many steps of half a minute the device's clock is ahead.</summary>
    public long Drift { get; init; }

    /// <summary>Step of the last code that was good.</summary>
    public long LastStep { get; init; }
}

/// <summary>A user's device as IAM lists it.</summary>
public sealed record MFADevice(string UserName, string SerialNumber, DateTimeOffset? EnableDate);

/// <summary>A virtual device as IAM answers it; the seed is told when it is made, and never again.</summary>
public sealed record VirtualMFADevice(string SerialNumber, byte[]? Base32StringSeed, byte[]? QRCodePNG, User? User, DateTimeOffset? EnableDate, IReadOnlyList<Tag>? Tags);
