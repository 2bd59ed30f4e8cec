using System.Buffers;
using System.Collections.Concurrent;
using System.IO.Hashing;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Build.Revisions.Content;
using Build.Revisions.Zip.Deflating;

namespace Build.Revisions.Zip;

/// <summary>Reads, hashes and compresses runs of slices; thread-safe.</summary>
internal sealed class SlicePacker(SliceReader reader, ZipLimits limits)
{
    private const int SpaceForHeaders = 16 << 10;
    private readonly Compressibility compressibility = new(reader);
    private readonly ConcurrentBag<SmallDeflater> deflaters = [];

    /// <summary>Packs a run; the caller disposes it.</summary>
    public PackedRun Pack(IReadOnlyList<Slice> slices)
    {
        var output = new PooledBuffer(slices.Sum(slice => slice.Length) + SpaceForHeaders);
        var deflater = deflaters.TryTake(out var idle) ? idle : new SmallDeflater();
        var content = ArrayPool<byte>.Shared.Rent(slices.Max(slice => slice.Length));
        try
        {
            var packed = new PackedSlice[slices.Count];
            var digests = new byte[slices.Count * SHA256.HashSizeInBytes];
            for (var index = 0; index < packed.Length; index++)
            {
                var read = content.AsSpan(0, slices[index].Length);
                packed[index] = Pack(slices[index], read, deflater, output);
                SHA256.HashData(read, digests.AsSpan(index * SHA256.HashSizeInBytes));
            }
            return new PackedRun(output, packed, digests);
        }
        catch
        {
            output.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
            deflaters.Add(deflater);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    private PackedSlice Pack(Slice slice, Span<byte> content, SmallDeflater deflater, PooledBuffer output)
    {
        reader.Read(slice, content);
        var start = output.Count;
        var member = new ZipMember(slice.Entry, MethodOf(slice), Crc32.HashToUInt32(content), slice.Length, 0);
        if (slice.IsFirst)
            ZipHeaders.Local(output, member, limits);
        var data = output.Count;
        if (member.Method == ZipMethod.Deflated && !TryDeflate(slice, content, deflater, output))
            member = member with { Method = ZipMethod.Stored };
        if (member.Method == ZipMethod.Stored)
            output.Write(content);
        var end = output.Count;
        if (slice.IsWhole)
        {
            output.MoveTo(start);
            ZipHeaders.Local(output, member with { CompressedLength = end - data }, limits);
            output.MoveTo(end);
        }
        return new PackedSlice(slice, member.Method, member.Crc, end - data, start);
    }

    // Appends the compressed form, unless it is all of an entry and no shorter.
    private static bool TryDeflate(Slice slice, ReadOnlySpan<byte> content, SmallDeflater deflater, PooledBuffer output)
    {
        if (slice.IsWhole && content.Length <= SmallDeflater.MostBytes)
            return deflater.TryAppend(content, output);
        var start = output.Count;
        Deflater.Append(content, slice.IsLast, output);
        if (!slice.IsWhole || output.Count - start < content.Length)
            return true;
        output.MoveTo(start);
        return false;
    }

    private ZipMethod MethodOf(Slice slice) =>
        slice.Length == 0 || slice.Entry.Kind == EntryKind.Link ? ZipMethod.Stored
        : slice.IsWhole ? ZipMethod.Deflated
        : compressibility.Method(slice.Entry);
}
