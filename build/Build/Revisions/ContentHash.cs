using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Build.Revisions.Content;

namespace Build.Revisions;

/// <summary>
/// SHA-256 over what is in a bundle: for each entry its name, mode, length, and the SHA-256 of each of its slices. It does not depend on how that was
/// compressed, so that every machine gives the same content the same key, and the content can be found again without packaging it.
/// </summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Hashes content as it lies on disk, on all cores.</summary>
    public static async Task<string> ComputeAsync(BundleContent content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        var reader = new SliceReader(content.Root);
        using var hash = new ContentHash();
        await OrderedWork.RunAsync(
            WorkPlan.Of(content.Entries),
            slices => (slices, digests: Digests(reader, slices)),
            run => hash.Add(run.slices, run.digests),
            cancellation);
        return hash.Finish();
    }

    /// <summary>Takes the next slices.</summary>
    /// <param name="slices">The slices.</param>
    /// <param name="digests">SHA-256 of each slice's content, one after another.</param>
    public void Add(IEnumerable<Slice> slices, ReadOnlySpan<byte> digests)
    {
        foreach (var slice in slices)
        {
            if (slice.IsFirst)
                AddEntry(slice.Entry);
            hash.AppendData(digests[..SHA256.HashSizeInBytes]);
            digests = digests[SHA256.HashSizeInBytes..];
        }
    }

    /// <summary>The hash of what was added, as 64 hexadecimal digits.</summary>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private static byte[] Digests(SliceReader reader, IReadOnlyList<Slice> slices)
    {
        var digests = new byte[slices.Count * SHA256.HashSizeInBytes];
        var content = ArrayPool<byte>.Shared.Rent(slices.Max(slice => slice.Length));
        try
        {
            for (var index = 0; index < slices.Count; index++)
            {
                var read = content.AsSpan(0, slices[index].Length);
                reader.Read(slices[index], read);
                SHA256.HashData(read, digests.AsSpan(index * SHA256.HashSizeInBytes));
            }
            return digests;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // run for every file from the first on
    private void AddEntry(BundleEntry entry)
    {
        var name = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(entry.Name.Length));
        var length = Encoding.UTF8.GetBytes(entry.Name, name);
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(head, length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], entry.UnixMode);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], entry.Length);
        hash.AppendData(head);
        hash.AppendData(name.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(name);
    }
}
