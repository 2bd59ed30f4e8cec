namespace Build.Revisions.Zip;

/// <summary>From where on a zip's plain fields do not do, and zip64's are used (APPNOTE 4.3.9.2). Tests set them low, to see zip64 without 4 GiB.</summary>
/// <param name="Bytes">Sizes and offsets from this on.</param>
/// <param name="Entries">Numbers of entries from this on.</param>
internal sealed record ZipLimits(long Bytes, int Entries)
{
    /// <summary>Those of the format.</summary>
    public static ZipLimits Default { get; } = new(uint.MaxValue, ushort.MaxValue);

    /// <summary>Whether a file needs zip64's sizes, as far as one knows before compressing it: what does not shrink grows a little.</summary>
    public bool IsLarge(long length) => length + (length >> 10) >= Bytes;
}
