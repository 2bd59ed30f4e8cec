namespace LocalAws.S3.Checksums;

/// <summary>The checksum members that many requests and responses of S3 share.</summary>
public abstract record ChecksumMembers
{
    public string? ChecksumCRC32 { get; init; }

    public string? ChecksumCRC32C { get; init; }

    public string? ChecksumCRC64NVME { get; init; }

    public string? ChecksumSHA1 { get; init; }

    public string? ChecksumSHA256 { get; init; }

    public string? ChecksumSHA512 { get; init; }

    public string? ChecksumMD5 { get; init; }

    /// <summary>The values that are there, by algorithm.</summary>
    internal Dictionary<string, string> Given() => new Dictionary<string, string?>
    {
        ["CRC32"] = ChecksumCRC32,
        ["CRC32C"] = ChecksumCRC32C,
        ["CRC64NVME"] = ChecksumCRC64NVME,
        ["SHA1"] = ChecksumSHA1,
        ["SHA256"] = ChecksumSHA256,
        ["SHA512"] = ChecksumSHA512,
        ["MD5"] = ChecksumMD5,
    }.Where(each => each.Value is not null).ToDictionary(each => each.Key, each => each.Value!);
}
