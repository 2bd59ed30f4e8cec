namespace LocalAws.S3.Checksums;

/// <summary>Fills in the checksum members of a response.</summary>
internal static class ChecksumExtensions
{
    /// <summary>The record with the checksum's value in the member of its algorithm.</summary>
    public static T With<T>(this T members, ObjectChecksum? checksum) where T : ChecksumMembers => checksum is null ? members : (T)(members with
    {
        ChecksumCRC32 = Value(checksum, "CRC32"),
        ChecksumCRC32C = Value(checksum, "CRC32C"),
        ChecksumCRC64NVME = Value(checksum, "CRC64NVME"),
        ChecksumSHA1 = Value(checksum, "SHA1"),
        ChecksumSHA256 = Value(checksum, "SHA256"),
        ChecksumSHA512 = Value(checksum, "SHA512"),
        ChecksumMD5 = Value(checksum, "MD5"),
    });

    private static string? Value(ObjectChecksum checksum, string algorithm) => checksum.Algorithm == algorithm ? checksum.Value : null;
}
