using System.IO.Compression;
using Build.Revisions.Zip;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Zip;

public class DeflaterTests
{
    [Fact]
    public void Slices_compressed_alone_are_one_stream_together() =>
        Prop.ForAll<byte[][]>(slices =>
        {
            var contents = slices.Where(slice => slice.Length > 0).ToList();
            using var output = new PooledBuffer(16);
            for (var index = 0; index < contents.Count; index++)
                Deflater.Append(contents[index], index == contents.Count - 1, output);
            Assert.Equal(contents.SelectMany(slice => slice), Inflate(output.Written.ToArray()));
        }).QuickCheckThrowOnFailure();

    private static byte[] Inflate(byte[] deflated)
    {
        using var inflated = new MemoryStream();
        using var stream = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress);
        stream.CopyTo(inflated);
        return inflated.ToArray();
    }
}
