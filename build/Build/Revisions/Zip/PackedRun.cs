using Build.Revisions.Content;

namespace Build.Revisions.Zip;

/// <summary>A slice in a <see cref="PackedRun"/>.</summary>
/// <param name="Slice">Which.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Crc">CRC-32 of its content.</param>
/// <param name="CompressedLength">Bytes of its compressed form.</param>
/// <param name="Offset">Where in the run it starts, its entry's local header included.</param>
internal readonly record struct PackedSlice(Slice Slice, ZipMethod Method, uint Crc, int CompressedLength, int Offset);

/// <summary>Slices as they go into a zip, headers included.</summary>
/// <param name="Bytes">The part of the zip; whoever takes the run disposes it.</param>
/// <param name="Slices">What is in it.</param>
/// <param name="Digests">SHA-256 of each slice's content, one after another.</param>
internal sealed record PackedRun(PooledBuffer Bytes, PackedSlice[] Slices, byte[] Digests) : IDisposable
{
    public void Dispose() => Bytes.Dispose();
}
