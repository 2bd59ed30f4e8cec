using Build.Revisions.Content;

namespace Build.Revisions.Zip;

/// <summary>What a zip's headers say of an entry.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Crc">CRC-32 of its content.</param>
/// <param name="CompressedLength">Bytes of its compressed form.</param>
/// <param name="Offset">Where its local header starts.</param>
internal readonly record struct ZipMember(BundleEntry Entry, ZipMethod Method, uint Crc, long CompressedLength, long Offset);

/// <summary>Compression methods (APPNOTE 4.4.5).</summary>
internal enum ZipMethod
{
    /// <summary>As it is.</summary>
    Stored = 0,

    /// <summary>Deflate.</summary>
    Deflated = 8,
}
