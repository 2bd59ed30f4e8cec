using System.Buffers;
using System.IO.Hashing;
using System.Security.Cryptography;
using Build.Revisions.Content;

namespace Build.Revisions.Zip;

/// <summary>Reads, hashes and compresses runs of slices; thread-safe.</summary>
internal sealed class SlicePacker(SliceReader reader, ZipLimits limits)
{
    private const int SpaceForHeaders = 16 << 10;
    private readonly Compressibility compressibility = new(reader);

    /// <summary>Packs a run; the caller disposes it.</summary>
    public PackedRun Pack(IReadOnlyList<Slice> slices)
    {
        var output = new PooledBuffer(slices.Sum(slice => slice.Length) + SpaceForHeaders);
        var content = ArrayPool<byte>.Shared.Rent(slices.Max(slice => slice.Length));
        try
        {
            var packed = new PackedSlice[slices.Count];
            for (var index = 0; index < packed.Length; index++)
                packed[index] = Pack(slices[index], content.AsSpan(0, slices[index].Length), output);
            return new PackedRun(output, packed);
        }
        catch
        {
            output.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
        }
    }

    private PackedSlice Pack(Slice slice, Span<byte> content, PooledBuffer output)
    {
        reader.Read(slice, content);
        var start = output.Count;
        var member = new ZipMember(slice.Entry, MethodOf(slice), Crc32.HashToUInt32(content), slice.Length, 0);
        if (slice.IsFirst)
            ZipHeaders.Local(output, member, limits);
        var data = output.Count;
        if (member.Method == ZipMethod.Deflated)
            Deflater.Append(content, slice.IsLast, output);
        if (member.Method == ZipMethod.Stored || (slice.IsWhole && output.Count - data >= content.Length))
        {
            member = member with { Method = ZipMethod.Stored };
            output.MoveTo(data);
            output.Write(content);
        }
        var end = output.Count;
        if (slice.IsWhole)
        {
            output.MoveTo(start);
            ZipHeaders.Local(output, member with { CompressedLength = end - data }, limits);
            output.MoveTo(end);
        }
        return new PackedSlice(slice, member.Method, member.Crc, end - data, start, SHA256.HashData(content));
    }

    private ZipMethod MethodOf(Slice slice) =>
        slice.Length == 0 || slice.Entry.Kind == EntryKind.Link ? ZipMethod.Stored
        : slice.IsWhole ? ZipMethod.Deflated
        : compressibility.Method(slice.Entry);
}
