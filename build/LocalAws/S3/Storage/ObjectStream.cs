namespace LocalAws.S3.Storage;

/// <summary>An object's bytes as one stream that can be sought, whatever number of files they lie in. One file is open at a time.</summary>
public sealed class ObjectStream : Stream
{
    private readonly DataFolder folder;
    private readonly IReadOnlyList<PartRecord> parts;
    private readonly long[] starts;
    private readonly CustomerKey? key;
    private FileStream? open;
    private FileCipher? cipher;
    private int openIndex = -1;
    private long position;

    public ObjectStream(DataFolder folder, IReadOnlyList<PartRecord> parts, CustomerKey? key = null)
    {
        (this.folder, this.parts, this.key) = (folder, parts, key);
        starts = new long[parts.Count];
        for (var i = 0; i < parts.Count; i++)
            (starts[i], Length) = (Length, Length + parts[i].Size);
        if (parts.Count > 0)
            OpenAt(0);
    }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A position is not negative.");
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => Place(out var left) ? Advance(buffer[..open!.Read(buffer[..(int)Math.Min(buffer.Length, left)])]) : 0;

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Place(out var left) ? Advance(buffer[..await open!.ReadAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken)].Span) : 0;

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException("An object's bytes do not change.");

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An object's bytes do not change.");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        open?.Dispose();
        cipher?.Dispose();
        base.Dispose(disposing);
    }

    // Opens the file that holds the position; false at the end. Empty parts have no place of their own.
    private bool Place(out long left)
    {
        left = 0;
        if (position >= Length)
            return false;
        var index = Array.BinarySearch(starts, position);
        index = index < 0 ? ~index - 1 : index;
        while (parts[index].Size == 0)
            index++;
        OpenAt(index);
        open!.Position = position - starts[index];
        left = starts[index] + parts[index].Size - position;
        return true;
    }

    private void OpenAt(int index)
    {
        if (index == openIndex)
            return;
        open?.Dispose();
        cipher?.Dispose();
        (open, openIndex, cipher) = (folder.Open(parts[index].File), index, parts[index].Iv is { } iv ? key!.CipherOf(iv) : null);
    }

    private int Advance(Span<byte> read)
    {
        cipher?.Apply(position - starts[openIndex], read);
        position += read.Length;
        return read.Length;
    }
}
