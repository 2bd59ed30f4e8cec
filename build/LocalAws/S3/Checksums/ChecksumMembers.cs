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
    internal Dictionary<string, string> Given() =>
        ChecksumAlgorithms.Given(ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256, ChecksumSHA512, ChecksumMD5);
}
