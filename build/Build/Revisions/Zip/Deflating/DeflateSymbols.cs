using System.Numerics;

namespace Build.Revisions.Zip.Deflating;

/// <summary>How lengths and distances of matches are written: a symbol, and some extra bits after it (RFC 1951, 3.2.5).</summary>
internal static class DeflateSymbols
{
    /// <summary>How many symbols the alphabet of literals and lengths has.</summary>
    public const int LiteralsAndLengths = 286;

    /// <summary>How many symbols the alphabet of distances has.</summary>
    public const int Distances = 30;

    /// <summary>The symbol after the last literal or match.</summary>
    public const int EndOfBlock = 256;

    /// <summary>The longest match there is.</summary>
    public const int LongestMatch = 258;

    private const int FirstLength = 257, ShortestMatch = 3;

    /// <summary>The symbol of a length, 3 to 258.</summary>
    public static int OfLength(int length) => length == LongestMatch ? LiteralsAndLengths - 1 : FirstLength + Steps(length - ShortestMatch, 2);

    /// <summary>Extra bits of a length times 32, plus their number.</summary>
    public static uint ExtraOfLength(int length) => length == LongestMatch ? 0 : Extra(length - ShortestMatch, 2);

    /// <summary>The symbol of a distance, 1 to 32768.</summary>
    public static int OfDistance(int distance) => Steps(distance - 1, 1);

    /// <summary>Extra bits of a distance times 32, plus their number.</summary>
    public static uint ExtraOfDistance(int distance) => Extra(distance - 1, 1);

    // From a power of two to the next there are 2^precision symbols; what they do not tell is told by extra bits.
    private static int Steps(int value, int precision)
    {
        var count = CountOfExtra(value, precision);
        return (count << precision) + (value >> count);
    }

    private static uint Extra(int value, int precision)
    {
        var count = CountOfExtra(value, precision);
        return ((uint)(value & ((1 << count) - 1)) << 5) | (uint)count;
    }

    private static int CountOfExtra(int value, int precision) => Math.Max(0, BitOperations.Log2((uint)value) - precision);
}
