using System.Globalization;
using System.Security.Cryptography;
using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>ETag and checksum of an object from those of its parts (S3 User Guide, "Checking object integrity": full object and composite checksums).</summary>
internal static class MultipartChecksum
{
    private const string Composite = "COMPOSITE";
    private const string FullObject = "FULL_OBJECT";

    /// <summary>The checksum type of an upload: what was asked for, when the algorithm has it, else the algorithm's own.</summary>
    /// <exception cref="Kernel.AwsException">InvalidRequest, NotImplemented.</exception>
    public static string? TypeOf(string? algorithm, string? type)
    {
        if (algorithm is null)
            return type is null ? null : throw S3Errors.InvalidRequest("The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.");
        if (!ChecksumAlgorithms.All.Contains(algorithm))
            throw S3Errors.NotImplemented($"The checksum algorithm {algorithm}");
        if (type == FullObject && ChecksumAlgorithms.Crc(algorithm) is null || type == Composite && algorithm == ChecksumAlgorithms.Default)
            throw S3Errors.InvalidRequest($"The {type} checksum type cannot be used with the {algorithm.ToLowerInvariant()} checksum algorithm.");
        return type ?? (algorithm == ChecksumAlgorithms.Default ? FullObject : Composite);
    }

    /// <summary>MD5 of the parts' MD5s, and how many there are.</summary>
    public static string ETag(IReadOnlyCollection<PartRecord> parts)
    {
        using var md5 = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        foreach (var part in parts)
            md5.AppendData(Convert.FromHexString(part.ETag));
        return string.Create(CultureInfo.InvariantCulture, $"{Convert.ToHexStringLower(md5.GetHashAndReset())}-{parts.Count}");
    }

    /// <summary>The object's checksum; the default algorithm's when the upload chose none.</summary>
    public static ObjectChecksum Of(IReadOnlyCollection<PartRecord> parts, string? algorithm, string? type)
    {
        algorithm ??= ChecksumAlgorithms.Default;
        return type == Composite ? CompositeOf(parts, algorithm) : FullOf(parts, algorithm);
    }

    private static ObjectChecksum CompositeOf(IReadOnlyCollection<PartRecord> parts, string algorithm)
    {
        using var running = RunningChecksum.Of(algorithm);
        foreach (var part in parts)
            running.Append(Convert.FromBase64String(part.Checksum!.Value));
        return new ObjectChecksum(algorithm, string.Create(CultureInfo.InvariantCulture, $"{Convert.ToBase64String(running.Finish())}-{parts.Count}"), Composite);
    }

    private static ObjectChecksum FullOf(IReadOnlyCollection<PartRecord> parts, string algorithm)
    {
        var crc = ChecksumAlgorithms.Crc(algorithm)!;
        var value = parts.Aggregate(0UL, (whole, part) => crc.Combine(whole, ChecksumAlgorithms.Value(Convert.FromBase64String(part.Checksum!.Value)), part.Size));
        return new ObjectChecksum(algorithm, Convert.ToBase64String(ChecksumAlgorithms.Bytes(crc, value)), FullObject);
    }
}
