using System.IO.Compression;
using System.Text;
using Build.Revisions.Zip;
using Build.Revisions.Zip.Deflating;
using FsCheck;
using FsCheck.Fluent;

namespace Build.Tests.Revisions.Zip.Deflating;

/// <summary>What it writes is read by zlib.</summary>
public class SmallDeflaterTests
{
    [Fact]
    public void Zlib_gives_back_any_content() =>
        Prop.ForAll<byte[]>(content => AssertReadBack([.. content.Take(SmallDeflater.MostBytes)])).QuickCheckThrowOnFailure();

    // Few different bytes, in pieces that come again: matches of all lengths and distances.
    [Fact]
    public void Zlib_gives_back_content_that_repeats_itself() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var content = new byte[random.Next(SmallDeflater.MostBytes + 1)];
            var letters = 1 << random.Next(1, 8);
            for (var position = 0; position < content.Length;)
            {
                var length = Math.Min(1 + random.Next(400), content.Length - position);
                if (random.Next(2) == 0 && position >= length)
                    content.AsSpan(random.Next(position - length + 1), length).CopyTo(content.AsSpan(position));
                else
                    for (var index = 0; index < length; index++)
                        content[position + index] = (byte)random.Next(letters);
                position += length;
            }
            AssertReadBack(content);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(259)]
    [InlineData(260)]
    [InlineData(SmallDeflater.MostBytes)]
    public void Zlib_gives_back_one_byte_over_and_over(int count) => AssertReadBack([.. Enumerable.Repeat((byte)'a', count)]);

    [Theory]
    [InlineData(SmallDeflater.MostBytes - 1)]
    [InlineData(SmallDeflater.MostBytes)]
    public void The_largest_content_fits(int count)
    {
        var content = new byte[count];
        new Random(1).NextBytes(content);
        for (var index = 0; index < count; index++)
            content[index] &= 0x3F;
        AssertReadBack(content);
    }

    [Fact]
    public void What_does_not_shrink_is_not_appended()
    {
        var content = new byte[2000];
        new Random(1).NextBytes(content);
        using var output = new PooledBuffer(16);
        output.Write("before"u8);
        Assert.False(new SmallDeflater().TryAppend(content, output));
        Assert.False(new SmallDeflater().TryAppend([], output));
        Assert.Equal("before"u8, output.Written);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes_whatever_was_compressed_before()
    {
        var deflater = new SmallDeflater();
        var text = Source();
        var first = Deflate(deflater, text);
        Deflate(deflater, [.. Enumerable.Repeat((byte)7, 3000)]);
        Assert.Equal(first, Deflate(deflater, text));
        Assert.Equal(first, Deflate(new SmallDeflater(), text));
    }

    [Fact]
    public void Source_code_is_at_most_3_percent_larger_than_zlib_makes_it()
    {
        var text = Source();
        using var zlib = new MemoryStream();
        using (var stream = new DeflateStream(zlib, new ZLibCompressionOptions { CompressionLevel = 6 }, leaveOpen: true))
            stream.Write(text);
        Assert.InRange(Deflate(new SmallDeflater(), text).Length, 1, zlib.Length * 1.03);
    }

    private static byte[] Source() => Encoding.UTF8.GetBytes(File.ReadAllText(Repository.File("build.sh")))[..3000];

    private static byte[] Deflate(SmallDeflater deflater, byte[] content)
    {
        using var output = new PooledBuffer(16);
        Assert.True(deflater.TryAppend(content, output));
        return output.Written.ToArray();
    }

    private static void AssertReadBack(byte[] content)
    {
        using var output = new PooledBuffer(16);
        if (!new SmallDeflater().TryAppend(content, output))
        {
            Assert.Equal(0, output.Count);
            return;
        }
        Assert.True(output.Count < content.Length);
        using var inflated = new MemoryStream();
        var deflated = new MemoryStream(output.Written.ToArray());
        using (var stream = new DeflateStream(deflated, CompressionMode.Decompress))
            stream.CopyTo(inflated);
        Assert.Equal(content, inflated.ToArray());
    }
}
