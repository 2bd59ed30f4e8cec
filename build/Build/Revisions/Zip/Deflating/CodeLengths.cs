using System.Runtime.CompilerServices;

namespace Build.Revisions.Zip.Deflating;

/// <summary>The head of a block with codes of its own: the lengths of both codes, in runs, themselves in a code (RFC 1951, 3.2.7).</summary>
internal sealed class CodeLengths
{
    private const int RepeatPrevious = 16, FewZeros = 17, ManyZeros = 18, MostInAll = DeflateSymbols.LiteralsAndLengths + DeflateSymbols.Distances;
    private readonly HuffmanCode code = new(19, 7);
    private readonly byte[] lengths = new byte[MostInAll];
    private readonly (byte Symbol, byte Extra)[] runs = new (byte, byte)[MostInAll];
    private int literals, distances, count;

    /// <summary>Bits of the head.</summary>
    public int Bits { get; private set; }

    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>Takes the lengths of two codes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Describe(HuffmanCode literal, HuffmanCode distance)
    {
        (literals, distances, count) = (Math.Max(257, literal.Used), distance.Used, 0);
        literal.Lengths[..literals].CopyTo(lengths);
        distance.Lengths[..distances].CopyTo(lengths.AsSpan(literals));
        code.Frequencies.Clear();
        var rest = (ReadOnlySpan<byte>)lengths.AsSpan(0, literals + distances);
        while (rest.Length > 0)
        {
            var run = rest.IndexOfAnyExcept(rest[0]) is var end and > 0 ? end : rest.Length;
            Add(rest[0], run);
            rest = rest[run..];
        }
        code.Build();
        Bits = 5 + 5 + 4 + (3 * Sent()) + code.Bits + (2 * code.Frequencies[RepeatPrevious]) + (3 * code.Frequencies[FewZeros]) + (7 * code.Frequencies[ManyZeros]);
    }

    /// <summary>Writes the head.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ref BitWriter bits)
    {
        var sent = Sent();
        bits.Write((uint)(literals - 257), 5);
        bits.Write((uint)(distances - 1), 5);
        bits.Write((uint)(sent - 4), 4);
        foreach (var symbol in Order[..sent])
        {
            bits.Flush();
            bits.Write(code.Lengths[symbol], 3);
        }
        foreach (var (symbol, extra) in runs.AsSpan(0, count))
        {
            bits.Flush();
            code.Write(symbol, ref bits);
            bits.Write(extra, symbol switch { RepeatPrevious => 2, FewZeros => 3, ManyZeros => 7, _ => 0 });
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(byte length, int run)
    {
        while (length == 0 && run >= 3)
        {
            var taken = Math.Min(run, 138);
            if (taken > 10)
                Add(ManyZeros, taken - 11, ref run, taken);
            else
                Add(FewZeros, taken - 3, ref run, taken);
        }
        if (length > 0)
            Add(length, 0, ref run, 1);
        while (length > 0 && run >= 3)
        {
            var taken = Math.Min(run, 6);
            Add(RepeatPrevious, taken - 3, ref run, taken);
        }
        while (run > 0)
            Add(length, 0, ref run, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(byte symbol, int extra, ref int run, int taken)
    {
        runs[count++] = (symbol, (byte)extra);
        code.Frequencies[symbol]++;
        run -= taken;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Sent()
    {
        var sent = Order.Length;
        while (sent > 4 && code.Lengths[Order[sent - 1]] == 0)
            sent--;
        return sent;
    }
}
