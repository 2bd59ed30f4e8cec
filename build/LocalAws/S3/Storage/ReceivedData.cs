using LocalAws.Kernel;
using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>A body that was received and verified, in a file that nothing refers to yet. Disposing it removes the file unless it was kept.</summary>
/// <param name="Path">The incoming file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Md5">MD5 of them.</param>
/// <param name="Checksum">The checksum that is kept with them.</param>
/// <param name="Iv">Of the file's encryption, hexadecimal; null when it is not encrypted.</param>
public sealed record ReceivedData(string Path, long Size, byte[] Md5, ObjectChecksum Checksum, string? Iv = null) : IDisposable
{
    /// <summary>MD5 in hexadecimal. Of bytes that are their owner's secret it is random: S3's is no digest of them either.</summary>
    public string ETag { get; } = Iv is null ? Convert.ToHexStringLower(Md5) : Ids.Hex(32);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
