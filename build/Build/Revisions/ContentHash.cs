using System.Buffers;
using System.Buffers.Binary;
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
            slices => slices.Select(slice => (slice, digest: Sha256(reader, slice))).ToList(),
            digests => digests.ForEach(pair => hash.Add(pair.slice, pair.digest)),
            cancellation);
        return hash.Finish();
    }

    /// <summary>Takes the next slice.</summary>
    public void Add(Slice slice, ReadOnlySpan<byte> sha256)
    {
        if (slice.IsFirst)
            AddEntry(slice.Entry);
        hash.AppendData(sha256);
    }

    /// <summary>The hash of what was added, as 64 hexadecimal digits.</summary>
    public string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private static byte[] Sha256(SliceReader reader, Slice slice)
    {
        var content = ArrayPool<byte>.Shared.Rent(slice.Length);
        try
        {
            reader.Read(slice, content.AsSpan(0, slice.Length));
            return SHA256.HashData(content.AsSpan(0, slice.Length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(content);
        }
    }

    private void AddEntry(BundleEntry entry)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        Span<byte> head = stackalloc byte[16];
        BinaryPrimitives.WriteInt32LittleEndian(head, name.Length);
        BinaryPrimitives.WriteInt32LittleEndian(head[4..], entry.UnixMode);
        BinaryPrimitives.WriteInt64LittleEndian(head[8..], entry.Length);
        hash.AppendData(head);
        hash.AppendData(name);
    }
}
