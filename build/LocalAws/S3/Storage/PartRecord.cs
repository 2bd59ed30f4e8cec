using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>A piece of an object's bytes: the whole of it when it was put at once, a part when it was uploaded in several.</summary>
/// <param name="Number">Order, from 1.</param>
/// <param name="File">Name of the file in the objects' folder.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">MD5 in hexadecimal; random where the file is encrypted.</param>
/// <param name="LastModified">When it was received.</param>
/// <param name="Checksum">Its own.</param>
/// <param name="Iv">Of the file's encryption with a client's key, hexadecimal; null when it lies as it came.</param>
public sealed record PartRecord(int Number, string File, long Size, string ETag, DateTimeOffset LastModified, ObjectChecksum? Checksum, string? Iv = null);
