using LocalAws.Http.Signing;

namespace LocalAws.S3.Storage;

/// <summary>A range of another stream's bytes, read once from beginning to end.</summary>
internal sealed class RangeStream : ReadOnlyStream
{
    private readonly Stream inner;
    private long left;

    public RangeStream(Stream inner, ByteRange range)
    {
        (this.inner, left) = (inner, range.Length);
        inner.Position = range.Offset;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken);
        left -= read;
        return read;
    }
}
