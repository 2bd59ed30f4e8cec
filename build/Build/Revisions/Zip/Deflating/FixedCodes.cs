namespace Build.Revisions.Zip.Deflating;

/// <summary>The codes that every reader knows, so that they need not be described: good for what is tiny (RFC 1951, 3.2.6).</summary>
internal static class FixedCodes
{
    /// <summary>Literals and lengths.</summary>
    public static HuffmanCode Literals { get; } = Of([.. Enumerable.Repeat<byte>(8, 144), .. Enumerable.Repeat<byte>(9, 112), .. Enumerable.Repeat<byte>(7, 24), .. Enumerable.Repeat<byte>(8, 8)]);

    /// <summary>Distances.</summary>
    public static HuffmanCode Distances { get; } = Of([.. Enumerable.Repeat<byte>(5, 32)]);

    private static HuffmanCode Of(byte[] lengths)
    {
        var code = new HuffmanCode(lengths.Length, 15);
        code.Build(lengths);
        return code;
    }
}
