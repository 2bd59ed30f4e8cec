using System.Buffers;
using System.Collections.Concurrent;
using Build.Revisions.Content;

namespace Build.Revisions.Zip;

/// <summary>
/// Tells of files of several slices whether compressing them is worth the time. Their method has to be known before the first
/// slice is compressed, so samples decide; files of one slice are compressed, and stored when that did not help.
/// </summary>
internal sealed class Compressibility(SliceReader reader)
{
    private const int Samples = 4, SampleSize = 16 << 10;
    private readonly ConcurrentDictionary<BundleEntry, ZipMethod> methods = new(ReferenceEqualityComparer.Instance);

    /// <summary>The method for such a file.</summary>
    public ZipMethod Method(BundleEntry entry) => methods.GetOrAdd(entry, Choose);

    private ZipMethod Choose(BundleEntry entry)
    {
        var sample = ArrayPool<byte>.Shared.Rent(SampleSize);
        using var compressed = new PooledBuffer(SampleSize);
        for (var index = 0; index < Samples; index++)
        {
            var content = sample.AsSpan(0, SampleSize);
            reader.Read(new Slice(entry, (entry.Length - SampleSize) * index / (Samples - 1), SampleSize), content);
            Deflater.Append(content, isLast: true, compressed);
        }
        ArrayPool<byte>.Shared.Return(sample);
        return compressed.Count < Samples * SampleSize * 0.98 ? ZipMethod.Deflated : ZipMethod.Stored;
    }
}
