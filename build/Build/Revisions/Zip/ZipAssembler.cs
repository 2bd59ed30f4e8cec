using System.Runtime.CompilerServices;
using Build.Revisions.Content;
using Microsoft.Win32.SafeHandles;

namespace Build.Revisions.Zip;

/// <summary>Puts packed runs, taken in order, into a zip file.</summary>
/// <param name="file">The new, empty file.</param>
/// <param name="limits">When to use zip64.</param>
internal sealed class ZipAssembler(SafeFileHandle file, ZipLimits limits) : IDisposable
{
    private readonly PooledBuffer directory = new(64 << 10);
    private ZipMember current;
    private long position;

    /// <summary>How many entries are in.</summary>
    public int Entries { get; private set; }

    /// <summary>Writes a run.</summary>
    public void Append(PackedRun run)
    {
        RandomAccess.Write(file, run.Bytes.Written, position);
        foreach (var packed in run.Slices)
            Note(packed);
        position += run.Bytes.Count;
    }

    /// <summary>Writes the directory; returns the file's bytes.</summary>
    public long Finish()
    {
        var length = directory.Count;
        ZipHeaders.End(directory, Entries, position, length, limits);
        RandomAccess.Write(file, directory.Written, position);
        return position + directory.Count;
    }

    public void Dispose() => directory.Dispose();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    private void Note(PackedSlice packed)
    {
        current = packed.Slice.IsFirst
            ? new ZipMember(packed.Slice.Entry, packed.Method, packed.Crc, packed.CompressedLength, position + packed.Offset)
            : current with
            {
                Crc = Crc32Combination.Of(current.Crc, packed.Crc, packed.Slice.Length),
                CompressedLength = current.CompressedLength + packed.CompressedLength,
            };
        if (!packed.Slice.IsLast)
            return;
        if (!packed.Slice.IsWhole)
            RewriteHeader(current);
        ZipHeaders.Central(directory, current, limits);
        Entries++;
    }

    private void RewriteHeader(ZipMember member)
    {
        using var header = new PooledBuffer(1 << 10);
        ZipHeaders.Local(header, member, limits);
        RandomAccess.Write(file, header.Written, member.Offset);
    }
}
