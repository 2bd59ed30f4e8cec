using System.Runtime.CompilerServices;

namespace Build.Revisions.Zip.Deflating;

/// <summary>
/// Compresses small content into a deflate stream of one block (RFC 1951). zlib prepares tables of some hundred kilobytes for every stream, which for a
/// file of 2 KiB takes longer than compressing it; here they are as small as the content. Used by one thread at a time.
/// </summary>
internal sealed class SmallDeflater
{
    /// <summary>The longest content that it takes, in bytes.</summary>
    public const int MostBytes = MatchFinder.MostBytes;

    private const int SpaceForLastWrite = 8, KindBits = 3, MostForFixedCodes = 512;
    private const uint LastBlockWithFixedCodes = 0b011, LastBlockWithOwnCodes = 0b101;
    private readonly MatchFinder matches = new();
    private readonly HuffmanCode literals = new(DeflateSymbols.LiteralsAndLengths, 15), distances = new(DeflateSymbols.Distances, 15);
    private readonly CodeLengths header = new();

    /// <summary>Appends the compressed form.</summary>
    /// <returns>Whether that is shorter than <paramref name="content"/>; if not, nothing was appended.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryAppend(ReadOnlySpan<byte> content, PooledBuffer output)
    {
        literals.Frequencies.Clear();
        distances.Frequencies.Clear();
        var extra = matches.Find(content, literals.Frequencies, distances.Frequencies);
        literals.Frequencies[DeflateSymbols.EndOfBlock] = 1;
        var ofFixedCodes = content.Length > MostForFixedCodes ? int.MaxValue : FixedCodes.Literals.BitsOf(literals.Frequencies) + FixedCodes.Distances.BitsOf(distances.Frequencies);
        literals.Build();
        distances.Build();
        header.Describe(literals, distances);
        var ofOwnCodes = header.Bits + literals.Bits + distances.Bits;
        var length = (KindBits + Math.Min(ofFixedCodes, ofOwnCodes) + extra + 7) >> 3;
        if (length >= content.Length)
            return false;
        var start = output.Count;
        var bits = new BitWriter(output.Reserve(length + SpaceForLastWrite));
        if (ofFixedCodes <= ofOwnCodes)
        {
            bits.Write(LastBlockWithFixedCodes, KindBits);
            Write(FixedCodes.Literals, FixedCodes.Distances, ref bits);
        }
        else
        {
            bits.Write(LastBlockWithOwnCodes, KindBits);
            header.Write(ref bits);
            Write(literals, distances, ref bits);
        }
        output.MoveTo(start + length);
        return true;
    }

    private void Write(HuffmanCode literal, HuffmanCode distance, ref BitWriter bits)
    {
        bits.Write(matches.Tokens, literal.Codes, distance.Codes);
        literal.Write(DeflateSymbols.EndOfBlock, ref bits);
        bits.Finish();
    }
}
