using System.Buffers;
using System.Buffers.Binary;

namespace Build.Revisions.Zip;

/// <summary>Bytes that grow in memory of the shared pool; <see cref="Stream.Dispose()"/> gives it back.</summary>
internal sealed class PooledBuffer(int capacity) : Stream
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);
    private int length;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    /// <summary>What was appended.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>How many bytes were appended.</summary>
    public int Count => length;

    public override long Length => length;

    public override long Position
    {
        get => length;
        set => throw new NotSupportedException("Bytes are only appended.");
    }

    /// <summary>Appends so many bytes, for the caller to fill.</summary>
    public Span<byte> Reserve(int count)
    {
        if (count > bytes.Length - length)
            Grow(length + count);
        length += count;
        return bytes.AsSpan(length - count, count);
    }

    /// <summary>Goes on after the first so many bytes: back, or forward again to where it was.</summary>
    public void MoveTo(int end) => length = end;

    public void UInt16(int value) => BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), (ushort)value);

    public void UInt32(long value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), (uint)value);

    public void UInt64(long value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), (ulong)value);

    public override void Write(ReadOnlySpan<byte> buffer) => buffer.CopyTo(Reserve(buffer.Length));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("Bytes are only appended.");

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException("Bytes are only appended.");

    public override void SetLength(long value) => throw new NotSupportedException("Bytes are only appended.");

    protected override void Dispose(bool disposing)
    {
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        length = 0;
        base.Dispose(disposing);
    }

    private void Grow(int least)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(least, 2 * bytes.Length));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
