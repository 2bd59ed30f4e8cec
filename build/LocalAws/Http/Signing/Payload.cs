using System.IO.Compression;
using System.Security.Cryptography;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Signing;

/// <summary>The body of a request: whole in memory for services with small requests, a verifying stream for S3.</summary>
internal static class Payload
{
    /// <summary>No request of a service with small requests is larger (Lambda's and CodeCommit's uploads are the largest).</summary>
    public const int LargestBody = 100 * 1024 * 1024;

    /// <summary>Reads the whole body; a gzip-encoded one is unpacked behind the hash.</summary>
    public static async Task<(byte[] Body, string Hash)> ReadAsync(HttpContext context)
    {
        if (context.Request.ContentLength > LargestBody)
            throw TooLarge();
        var bytes = context.Request.ContentLength is { } length ? await ExactlyAsync(context.Request.Body, length, context.RequestAborted) : await LimitedAsync(context.Request.Body, context.RequestAborted);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (context.Request.Headers.ContentEncoding != "gzip")
            return (bytes, hash);
        try
        {
            await using var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            return (await LimitedAsync(gzip, context.RequestAborted), hash);
        }
        catch (InvalidDataException)
        {
            throw new AwsException("SerializationException", "The body says Content-Encoding: gzip, and is not gzip.");
        }
    }

    /// <summary>What S3's signature covers in place of a hash of the body: the x-amz-content-sha256 header.</summary>
    public static string DeclaredHash(IncomingRequest request) =>
        request.Header("x-amz-content-sha256") ?? (request.QueryValue("X-Amz-Signature") is null ? SigningKey.EmptyHash : "UNSIGNED-PAYLOAD");

    /// <summary>The body as a stream that is decoded, and verified by the time it ends.</summary>
    public static Stream Open(HttpContext context, Caller caller, string declared, IDictionary<string, string> trailers) => declared switch
    {
        "UNSIGNED-PAYLOAD" => context.Request.Body,
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => new AwsChunkedStream(context.Request.Body, null, trailers),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" or "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => new AwsChunkedStream(context.Request.Body, caller, trailers),
        { Length: 64 } => new VerifyingStream(context.Request.Body, declared),
        _ => throw new AwsException("InvalidArgument", "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.", 400),
    };

    /// <summary>Reads a stream that must be small.</summary>
    public static async Task<byte[]> LimitedAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            if (memory.Length + read > LargestBody)
                throw TooLarge();
            memory.Write(buffer, 0, read);
        }
        return memory.ToArray();
    }

    // The server itself ends a request whose body is shorter than it says.
    private static async Task<byte[]> ExactlyAsync(Stream stream, long length, CancellationToken cancellationToken)
    {
        if (length == 0)
            return [];
        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private static AwsException TooLarge() => new("RequestEntityTooLargeException", $"A request body of this service has at most {LargestBody} bytes.", 413);
}
