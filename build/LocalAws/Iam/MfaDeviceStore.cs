using System.Security.Cryptography;
using LocalAws.Kernel;

namespace LocalAws.Iam;

/// <summary>The virtual MFA devices of every account, and whether codes are theirs.</summary>
public sealed class MfaDeviceStore(StateStore store, SecretBox box)
{
    private const int SeedSize = 40;

    /// <summary>Steps of half a minute that a device's clock may be off when it is enabled, when it is found again, and afterwards.</summary>
    private const int AroundEnabling = 10, AroundResync = 120, AroundUse = 1;
    private readonly Collection<MfaDeviceRecord> devices = store.Collection<MfaDeviceRecord>("iam.mfa-devices");

    public IReadOnlyList<MfaDeviceRecord> List(string accountId) => devices.List(Scope.Global(accountId));

    /// <summary>Devices of a user.</summary>
    public IReadOnlyList<MfaDeviceRecord> Of(string accountId, UserRecord user) => [.. List(accountId).Where(each => each.UserId == user.Id)];

    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public MfaDeviceRecord Get(string accountId, string serialNumber) =>
        devices.Get(Scope.Global(accountId), serialNumber, () => IamErrors.NoSuchEntity($"VirtualMFADevice with serial number {serialNumber} doesn't exist."));

    /// <summary>A device that is enabled for a user.</summary>
    /// <exception cref="AwsException">NoSuchEntity.</exception>
    public MfaDeviceRecord Get(string accountId, string serialNumber, UserRecord user) =>
        devices.Find(Scope.Global(accountId), serialNumber) is { } found && found.UserId == user.Id
            ? found : throw IamErrors.NoSuchEntity($"MFA Device {serialNumber} is not enabled for user {user.Name}.");

    /// <summary>A new device with its seed, which nobody gets to see again.</summary>
    /// <exception cref="AwsException">EntityAlreadyExists.</exception>
    public (MfaDeviceRecord Device, byte[] Seed) Add(string accountId, string serialNumber, IReadOnlyList<Tag> tags)
    {
        var seed = RandomNumberGenerator.GetBytes(SeedSize);
        var device = new MfaDeviceRecord(serialNumber, accountId, box.Seal(serialNumber, seed), tags);
        return devices.Add(Scope.Global(accountId), serialNumber, device)
            ? (device, seed) : throw new AwsException("EntityAlreadyExists", "MFADevice entity at the same path and name already exists.", 409);
    }

    public void Put(MfaDeviceRecord device)
    {
        ArgumentNullException.ThrowIfNull(device);
        devices.Put(Scope.Global(device.AccountId), device.SerialNumber, device);
    }

    public void Remove(MfaDeviceRecord device)
    {
        ArgumentNullException.ThrowIfNull(device);
        devices.Remove(Scope.Global(device.AccountId), device.SerialNumber);
    }

    /// <summary>The device with its clock set by two codes that follow each other.</summary>
    /// <exception cref="AwsException">InvalidAuthenticationCode.</exception>
    internal MfaDeviceRecord Synchronized(MfaDeviceRecord device, string first, string second, DateTimeOffset now)
    {
        var around = device.EnableDate is null ? AroundEnabling : AroundResync;
        return Totp.Find(Seed(device), [first, second], now, around, 0) is { } step
            ? device with { Drift = step - Totp.StepOf(now), LastStep = step }
            : throw new AwsException("InvalidAuthenticationCode", "Authentication code for device is not valid.", 403);
    }

    /// <summary>Whether a code is the one that the user's device shows now; it is good once.</summary>
    public bool Accept(string accountId, string serialNumber, string userId, string code, DateTimeOffset now)
    {
        if (devices.Find(Scope.Global(accountId), serialNumber) is not { } device || device.UserId != userId)
            return false;
        if (Totp.Find(Seed(device), [code], now.AddSeconds(30 * device.Drift), AroundUse, device.LastStep) is not { } step)
            return false;
        Put(device with { LastStep = step });
        return true;
    }

    private byte[] Seed(MfaDeviceRecord device) => box.Open(device.SerialNumber, device.SealedSeed);
}
