using System.Runtime.CompilerServices;

namespace Build.Revisions.Zip.Deflating;

/// <summary>A prefix code for an alphabet: counts symbols, then gives each a code, the shorter the more frequent it is (RFC 1951, 3.2.2).</summary>
/// <param name="symbols">How many symbols the alphabet has.</param>
/// <param name="longest">Bits of the longest code that may be given.</param>
internal sealed class HuffmanCode(int symbols, int longest)
{
    private const int SymbolBits = 9, LengthBits = 5;
    private readonly int[] frequencies = new int[symbols];
    private readonly byte[] lengths = new byte[symbols];
    private readonly uint[] codes = new uint[symbols];
    private readonly int[] sorted = new int[symbols];
    private readonly int[] depths = new int[symbols];
    private readonly int[] counts = new int[32];

    /// <summary>Bits of each symbol's code; 0 of those that did not occur.</summary>
    public ReadOnlySpan<byte> Lengths => lengths;

    /// <summary>Each symbol's code as it goes into the stream, lowest bit first, times 32, plus its bits.</summary>
    public ReadOnlySpan<uint> Codes => codes;

    /// <summary>Bits that the symbols it was built for take.</summary>
    public int Bits { get; private set; }

    /// <summary>How often each symbol occurred.</summary>
    public Span<int> Frequencies => frequencies;

    /// <summary>How many symbols there are up to the last one that occurred.</summary>
    public int Used => lengths.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;

    /// <summary>Bits that symbols take that occur so often.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int BitsOf(ReadOnlySpan<int> occurrences)
    {
        var bits = 0;
        for (var symbol = 0; symbol < occurrences.Length; symbol++)
            bits += occurrences[symbol] * lengths[symbol];
        return bits;
    }

    /// <summary>Writes a symbol; at most <c>longest</c> bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int symbol, ref BitWriter bits) => bits.Write(codes[symbol] >> LengthBits, lengths[symbol]);

    /// <summary>Gives each symbol that occurred a code. At least two get one: not every reader takes a code of one symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Build()
    {
        var used = Sort();
        if (used < 2)
        {
            for (var symbol = 0; symbol < 2; symbol++)
                frequencies[symbol] = Math.Max(1, frequencies[symbol]);
            used = Sort();
        }
        FindDepths(depths.AsSpan(0, used));
        CountLengths(depths.AsSpan(0, used));
        GiveCodes(used);
    }

    /// <summary>Gives these lengths instead of the best ones.</summary>
    public void Build(ReadOnlySpan<byte> given)
    {
        given.CopyTo(lengths);
        Array.Clear(counts);
        foreach (var length in lengths)
            counts[length]++;
        counts[0] = 0;
        NumberCodes();
    }

    // Least frequent first; equally frequent ones in the alphabet's order, so that the same content always gives the same code.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Sort()
    {
        var used = 0;
        var most = 0;
        for (var symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] == 0)
                continue;
            most = Math.Max(most, frequencies[symbol]);
            sorted[used++] = (frequencies[symbol] << SymbolBits) | symbol;
        }
        // By digits of 4 bits, which keeps the order of equal ones; comparing would be guessing for the processor.
        for (var shift = 0; most >> shift > 0; shift += 4)
            SortByDigit(used, SymbolBits + shift);
        for (var index = 0; index < used; index++)
            depths[index] = sorted[index] >> SymbolBits;
        return used;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SortByDigit(int used, int shift)
    {
        Span<int> starts = stackalloc int[17];
        starts.Clear();
        foreach (var value in sorted.AsSpan(0, used))
            starts[((value >> shift) & 0xF) + 1]++;
        for (var digit = 1; digit < starts.Length; digit++)
            starts[digit] += starts[digit - 1];
        foreach (var value in sorted.AsSpan(0, used))
            depths[starts[(value >> shift) & 0xF]++] = value;
        depths.AsSpan(0, used).CopyTo(sorted);
    }

    // Moffat and Katajainen, "In-place calculation of minimum-redundancy codes" (1995): frequencies, least first, become depths in the tree.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindDepths(Span<int> values)
    {
        int root = 0, leaf = 0;
        for (var next = 0; next < values.Length - 1; next++)
        {
            var first = Take(values, next, ref root, ref leaf);
            values[next] = first + Take(values, next, ref root, ref leaf);
        }
        // What is now the parent's index becomes the depth of the inner node...
        values[^2] = 0;
        for (var next = values.Length - 3; next >= 0; next--)
            values[next] = values[values[next]] + 1;
        // ... and then of the leaves.
        int available = 1, depth = 0, inner = values.Length - 2, write = values.Length - 1;
        while (available > 0)
        {
            var taken = 0;
            for (; inner >= 0 && values[inner] == depth; inner--)
                taken++;
            for (; available > taken; available--)
                values[write--] = depth;
            available = 2 * taken;
            depth++;
        }
    }

    // The lighter of the next inner node, which gets its parent noted, and the next leaf.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Take(Span<int> values, int next, ref int root, ref int leaf)
    {
        if (leaf < values.Length && (root >= next || values[leaf] <= values[root]))
            return values[leaf++];
        var weight = values[root];
        values[root++] = next;
        return weight;
    }

    // Codes that would be too long are cut, and shorter ones made longer until all fit again.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountLengths(ReadOnlySpan<int> depths)
    {
        Array.Clear(counts);
        foreach (var depth in depths)
            counts[Math.Min(depth, longest)]++;
        var taken = 0;
        for (var length = 1; length <= longest; length++)
            taken += counts[length] << (longest - length);
        for (; taken > 1 << longest; taken--)
        {
            var shorter = counts.AsSpan(0, longest).LastIndexOfAnyExcept(0);
            counts[shorter]--;
            counts[shorter + 1] += 2;
            counts[longest]--;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void GiveCodes(int used)
    {
        Array.Clear(lengths);
        Bits = 0;
        for (int length = longest, index = 0; length > 0; length--)
        {
            for (var count = counts[length]; count > 0; count--)
            {
                var value = sorted[index++];
                lengths[value & ((1 << SymbolBits) - 1)] = (byte)length;
                Bits += (value >> SymbolBits) * length;
            }
        }
        NumberCodes();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void NumberCodes()
    {
        Span<int> next = stackalloc int[16];
        for (var length = 1; length < next.Length; length++)
            next[length] = (next[length - 1] + counts[length - 1]) << 1;
        for (var symbol = 0; symbol < lengths.Length; symbol++)
        {
            if (lengths[symbol] is var length and > 0)
                codes[symbol] = (Reversed(next[length]++, length) << LengthBits) | length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Reversed(int code, int length)
    {
        var bits = (uint)code;
        bits = ((bits & 0x5555) << 1) | ((bits >> 1) & 0x5555);
        bits = ((bits & 0x3333) << 2) | ((bits >> 2) & 0x3333);
        bits = ((bits & 0x0F0F) << 4) | ((bits >> 4) & 0x0F0F);
        bits = ((bits & 0x00FF) << 8) | (bits >> 8);
        return (bits & 0xFFFF) >> (16 - length);
    }
}
