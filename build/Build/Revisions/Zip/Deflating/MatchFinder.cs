using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Build.Revisions.Zip.Deflating;

/// <summary>
/// Finds what in some content was there before: turns it into literals and matches. It looks at one earlier place for each position, and takes a match
/// unless the one at the next position is longer: in small content there is seldom a better one, and every branch that a processor guesses wrong
/// costs as much as reading twenty bytes.
/// </summary>
internal sealed class MatchFinder
{
    /// <summary>The longest content that it takes: beyond it, looking at more places makes the result noticeably smaller. Positions fit into 16 bits.</summary>
    public const int MostBytes = 4 << 10;

    private const int HashBits = 13, Shortest = 4, GoodEnough = 32;

    // By hash of 4 bytes, their last position. Where there is none it says 0, which is as good a place to look at as any.
    private readonly ushort[] places = new ushort[1 << HashBits];
    private readonly uint[] tokens = new uint[MostBytes];
    private int count;

    /// <summary>What was found, in order: a literal is its byte, a match its length times 2^16 plus its distance.</summary>
    public ReadOnlySpan<uint> Tokens => tokens.AsSpan(0, count);

    /// <summary>Goes through content; <see cref="Tokens"/> has the result until the next call.</summary>
    /// <param name="content">The content.</param>
    /// <param name="literals">Counts of literals and lengths, to add to.</param>
    /// <param name="distances">Counts of distances, to add to.</param>
    /// <returns>The number of extra bits.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Find(ReadOnlySpan<byte> content, Span<int> literals, Span<int> distances)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(content.Length, MostBytes);
        Array.Clear(places);
        ref var first = ref MemoryMarshal.GetReference(content);
        ref var token = ref MemoryMarshal.GetArrayDataReference(tokens);
        var last = content.Length - Shortest;
        var position = 0;
        var extra = 0;
        while (position <= last)
        {
            var place = Note(ref first, position);
            if (Four(ref first, place) != Four(ref first, position) || place == position)
            {
                token = ref Literal(Unsafe.Add(ref first, position++), ref token, literals);
                continue;
            }
            var length = Common(ref first, place, position, content.Length);
            var noted = position;
            while (length < GoodEnough && position + length + 2 <= content.Length)
            {
                noted = position + 1;
                var next = Note(ref first, noted);
                if (Four(ref first, next + length - 3) != Four(ref first, noted + length - 3) || Common(ref first, next, noted, content.Length) is var longer && longer <= length)
                    break;
                token = ref Literal(Unsafe.Add(ref first, position), ref token, literals);
                (position, place, length) = (noted, next, longer);
            }
            token = (uint)((length << 16) | (position - place));
            token = ref Unsafe.Add(ref token, 1);
            literals[DeflateSymbols.OfLength(length)]++;
            distances[DeflateSymbols.OfDistance(position - place)]++;
            extra += (int)((DeflateSymbols.ExtraOfLength(length) & 31) + (DeflateSymbols.ExtraOfDistance(position - place) & 31));
            position += length;
            // Every other place in a match is enough: what begins there is seldom found from anywhere else.
            for (noted += 2; noted < Math.Min(position, last + 1); noted += 2)
                Note(ref first, noted);
        }
        for (; position < content.Length; position++)
            token = ref Literal(Unsafe.Add(ref first, position), ref token, literals);
        count = (int)(Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(tokens), ref token) / sizeof(uint));
        return extra;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref uint Literal(byte literal, ref uint token, Span<int> literals)
    {
        literals[literal]++;
        token = literal;
        return ref Unsafe.Add(ref token, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(ref byte first, int position) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, position));

    // Notes the position under the hash of the four bytes there; returns the one before with that hash.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Note(ref byte first, int position)
    {
        ref var entry = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(places), Four(ref first, position) * 0x9E3779B1 >> (32 - HashBits));
        var before = entry;
        entry = (ushort)position;
        return before;
    }

    // How many bytes are the same in both places.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Common(ref byte first, int place, int position, int end)
    {
        var most = Math.Min(DeflateSymbols.LongestMatch, end - position);
        ref var there = ref Unsafe.Add(ref first, place);
        ref var here = ref Unsafe.Add(ref first, position);
        var common = 0;
        for (; common <= most - sizeof(ulong); common += sizeof(ulong))
        {
            var difference = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref there, common)) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref here, common));
            if (difference != 0)
                return common + (BitOperations.TrailingZeroCount(difference) >> 3);
        }
        while (common < most && Unsafe.Add(ref there, common) == Unsafe.Add(ref here, common))
            common++;
        return common;
    }
}
