using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>A body that was received and verified, in a file that nothing refers to yet. Disposing it removes the file unless it was kept.</summary>
/// <param name="Path">The incoming file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Md5">MD5 of them.</param>
/// <param name="Checksum">The checksum that is kept with them.</param>
public sealed record ReceivedData(string Path, long Size, byte[] Md5, ObjectChecksum Checksum) : IDisposable
{
    /// <summary>MD5 in hexadecimal.</summary>
    public string ETag => Convert.ToHexStringLower(Md5);

    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
