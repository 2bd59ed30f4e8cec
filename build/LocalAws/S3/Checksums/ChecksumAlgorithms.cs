using System.Buffers.Binary;

namespace LocalAws.S3.Checksums;

/// <summary>The algorithms that objects can be checked with (S3 User Guide, "Checking object integrity").</summary>
internal static class ChecksumAlgorithms
{
    /// <summary>What S3 computes when the client asks for none.</summary>
    public const string Default = "CRC64NVME";

    /// <summary>All of them but the XXHASH family, which LocalAws refuses.</summary>
    public static readonly IReadOnlyList<string> All = ["CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256", "SHA512", "MD5"];

    /// <summary>The values that are there, by algorithm; one for each of <see cref="All"/>, in that order.</summary>
    public static Dictionary<string, string> Given(params IReadOnlyList<string?> values) =>
        All.Zip(values).Where(each => each.Second is not null).ToDictionary(each => each.First, each => each.Second!);

    /// <summary>The check behind an algorithm that is one.</summary>
    public static Crc? Crc(string algorithm) => algorithm switch
    {
        "CRC32" => Checksums.Crc.Crc32,
        "CRC32C" => Checksums.Crc.Crc32C,
        "CRC64NVME" => Checksums.Crc.Crc64Nvme,
        _ => null,
    };

    /// <summary>Big-endian, as S3 writes it before base64.</summary>
    public static byte[] Bytes(Crc crc, ulong value)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return bytes[(8 - (crc.Bits / 8))..];
    }

    /// <summary>The number behind <see cref="Bytes"/>.</summary>
    public static ulong Value(ReadOnlySpan<byte> bytes)
    {
        Span<byte> wide = stackalloc byte[8];
        bytes.CopyTo(wide[(8 - bytes.Length)..]);
        return BinaryPrimitives.ReadUInt64BigEndian(wide);
    }
}
