using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which object, which bytes of it, and under which conditions.</summary>
public sealed record GetObjectRequest : ReadObjectRequest;

/// <summary>The object's headers; its bytes are the body.</summary>
public sealed record GetObjectResponse : ReadObjectResponse;

/// <summary>Reads an object, streamed from its files.</summary>
public sealed class GetObject(StateStore state, ObjectReader reader, ReadRange ranges, ObjectStore store) : Operation<GetObjectRequest, GetObjectResponse>(state)
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
        var content = store.Open(version);
        call.Respond((output, cancellation) => CopyAsync(content, range ?? new ByteRange(0, version.Size), output, cancellation));
        return ReadObjectResponse.Of(new GetObjectResponse(), request, bucket, version, range);
    }

    private static async Task CopyAsync(Stream content, ByteRange range, Stream output, CancellationToken cancellation)
    {
        await using var source = content;
        source.Position = range.Offset;
        var buffer = new byte[(int)Math.Min(BufferSize, Math.Max(1, range.Length))];
        for (var left = range.Length; left > 0;)
        {
            var read = await source.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), cancellation);
            if (read == 0)
                throw new EndOfStreamException("An object's file is shorter than its record says.");
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            left -= read;
        }
    }
}
