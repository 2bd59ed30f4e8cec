using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Build.Revisions.Zip.Deflating;

/// <summary>Writes bits, lowest first.</summary>
/// <param name="output">Where to; 8 bytes longer than what is written.</param>
internal ref struct BitWriter(Span<byte> output)
{
    private readonly Span<byte> output = output;
    private ulong pending;
    private int count, position;

    /// <summary>Writes the low bits of a number; at most 56 between two calls of <see cref="Flush"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(uint bits, int length)
    {
        pending |= (ulong)bits << count;
        count += length;
    }

    /// <summary>Moves whole bytes to the output.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flush()
    {
        BinaryPrimitives.WriteUInt64LittleEndian(output[position..], pending);
        position += count >> 3;
        pending >>= count & ~7;
        count &= 7;
    }

    /// <summary>Writes literals and matches.</summary>
    /// <param name="tokens">As <see cref="MatchFinder.Tokens"/> has them.</param>
    /// <param name="literals">Codes of literals and lengths.</param>
    /// <param name="distances">Codes of distances.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(ReadOnlySpan<uint> tokens, ReadOnlySpan<uint> literals, ReadOnlySpan<uint> distances)
    {
        // In local variables, that is in registers.
        var (bits, used, written) = (pending, count, position);
        foreach (var token in tokens)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(output[written..], bits);
            written += used >> 3;
            bits >>= used & ~7;
            used &= 7;
            if (token < DeflateSymbols.EndOfBlock)
            {
                Add(literals[(int)token], ref bits, ref used);
                continue;
            }
            var (length, back) = ((int)(token >> 16), (int)(token & 0xFFFF));
            Add(literals[DeflateSymbols.OfLength(length)], ref bits, ref used);
            Add(DeflateSymbols.ExtraOfLength(length), ref bits, ref used);
            Add(distances[DeflateSymbols.OfDistance(back)], ref bits, ref used);
            Add(DeflateSymbols.ExtraOfDistance(back), ref bits, ref used);
        }
        (pending, count, position) = (bits, used, written);
        Flush();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(uint code, ref ulong bits, ref int used)
    {
        bits |= (ulong)(code >> 5) << used;
        used += (int)(code & 31);
    }

    /// <summary>Moves the rest to the output, the last byte filled with zeros.</summary>
    public void Finish()
    {
        Flush();
        count = (count + 7) & ~7;
        Flush();
    }
}
