using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>A body that was received and verified, in a file that nothing refers to yet. Disposing it removes the file unless it was kept.</summary>
/// <param name="Path">The incoming file.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">Which bytes they are, hexadecimal.</param>
/// <param name="Checksum">The checksum that is kept with them.</param>
/// <param name="Iv">Of the file's encryption, hexadecimal; null when it is not encrypted.</param>
public sealed record ReceivedData(string Path, long Size, string ETag, ObjectChecksum Checksum, string? Iv = null) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => File.Delete(Path);
}
