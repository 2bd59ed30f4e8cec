using System.Runtime.CompilerServices;

namespace Build.Revisions.Content;

/// <summary>Reads slices of a bundle's entries; thread-safe.</summary>
/// <param name="root">Folder that the entries' names are relative to.</param>
internal sealed class SliceReader(string root)
{
    /// <summary>Fills <paramref name="buffer"/>, as long as the slice, with its content.</summary>
    /// <exception cref="IOException">The file is not as long as it was when the bundle was planned.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    public void Read(Slice slice, Span<byte> buffer)
    {
        if (slice.Entry.Bytes is { } bytes)
        {
            bytes.AsSpan((int)slice.Offset, slice.Length).CopyTo(buffer);
            return;
        }
        // What is empty is not opened: it may be a named pipe, and opening that would wait for a writer.
        if (slice.Length == 0)
            return;
        using var file = File.OpenHandle(Path.Combine(root, slice.Entry.Name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var read = 0;
        while (read < buffer.Length && RandomAccess.Read(file, buffer[read..], slice.Offset + read) is var count and > 0)
            read += count;
        if (read < buffer.Length || (slice.IsLast && RandomAccess.GetLength(file) != slice.Entry.Length))
            throw new IOException($"{slice.Entry.Name} changed while it was packaged. Stop what writes to it, then run the same command again.");
    }
}
