using System.Buffers;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which object, which bytes of it, and under which conditions.</summary>
public sealed record GetObjectRequest : ReadObjectRequest;

/// <summary>The object's headers; its bytes are the body.</summary>
public sealed record GetObjectResponse : ReadObjectResponse;

/// <summary>Reads an object, streamed from its files.</summary>
public sealed class GetObject(StateStore state, ObjectReader reader, ReadRange ranges, ObjectStore store, LifecycleClock lifecycle) : Operation<GetObjectRequest, GetObjectResponse>(state)
{
    private const int BufferSize = 256 * 1024;

    /// <inheritdoc/>
    protected override GetObjectResponse Handle(GetObjectRequest request, CallContext call)
    {
        var (bucket, version) = reader.Get(call, request.Bucket, request.Key, request.VersionId, request.ExpectedBucketOwner);
        request.Conditions.Check(version);
        var range = ranges.Of(request, version);
        if (range is not null)
            call.ResponseStatus = 206;
        // Opened now, in the transaction: the bytes stay readable though the object be replaced meanwhile.
        var content = store.Open(version, request.OwnKey());
        call.Respond((output, cancellation) => CopyAsync(content, range ?? new ByteRange(0, version.Size), output, cancellation));
        return ReadObjectResponse.Of(new GetObjectResponse { Expiration = lifecycle.Tells(bucket, version), Restore = version.Restored?.Tells(call.Now) }, request, bucket, version, range);
    }

    private static async Task CopyAsync(Stream content, ByteRange range, Stream output, CancellationToken cancellation)
    {
        await using var source = content;
        source.Position = range.Offset;
        var size = (int)Math.Min(BufferSize, Math.Max(1, range.Length));
        var (buffer, next) = (ArrayPool<byte>.Shared.Rent(size), ArrayPool<byte>.Shared.Rent(size));
        try
        {
            var reading = FillAsync(source, buffer, Math.Min(size, range.Length), cancellation);
            for (var left = range.Length; left > 0;)
            {
                var read = await reading;
                left -= read;
                // The next piece is read while this one is sent.
                reading = left > 0 ? FillAsync(source, next, Math.Min(size, left), cancellation) : Task.FromResult(0);
                try
                {
                    await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
                }
                catch
                {
                    await reading.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
                    throw;
                }
                (buffer, next) = (next, buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            ArrayPool<byte>.Shared.Return(next);
        }
    }

    private static async Task<int> FillAsync(Stream source, byte[] buffer, long count, CancellationToken cancellation)
    {
        var read = await source.ReadAtLeastAsync(buffer.AsMemory(0, (int)count), (int)count, throwOnEndOfStream: false, cancellation);
        return read == count ? read : throw new EndOfStreamException("An object's file is shorter than its record says.");
    }
}
