using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>A piece of an object's bytes: the whole of it when it was put at once, a part when it was uploaded in several.</summary>
/// <param name="Number">Order, from 1.</param>
/// <param name="File">Name of the file in the objects' folder.</param>
/// <param name="Size">Bytes.</param>
/// <param name="ETag">MD5 in hexadecimal.</param>
/// <param name="LastModified">When it was received.</param>
/// <param name="Checksum">Its own.</param>
public sealed record PartRecord(int Number, string File, long Size, string ETag, DateTimeOffset LastModified, ObjectChecksum? Checksum);
