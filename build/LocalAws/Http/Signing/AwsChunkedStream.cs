using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LocalAws.Kernel;

namespace LocalAws.Http.Signing;

/// <summary>
/// Decodes an <c>aws-chunked</c> body: chunk sizes, chunk signatures where they are signed, and trailers (S3 API Reference,
/// "Signature calculations: transferring payload in multiple chunks").
/// </summary>
/// <param name="inner">Raw body.</param>
/// <param name="caller">Whose signature opens the chain; null when chunks are unsigned.</param>
/// <param name="trailers">Receives the trailing headers, which are there once the stream has been read to its end.</param>
internal sealed class AwsChunkedStream(Stream inner, Caller? caller, IDictionary<string, string> trailers) : ReadOnlyStream
{
    private const int LongestLine = 16 * 1024;
    private readonly IncrementalHash chunkHash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffered = new byte[16 * 1024];
    private string previous = caller?.Signed.Signature ?? "";
    private string chunkSignature = "";
    private int start;
    private int end;
    private long left;
    private bool ended;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (ended || buffer.IsEmpty)
            return 0;
        if (left == 0 && !await NextChunkAsync(cancellationToken))
            return 0;
        var read = await FillAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken);
        if (read == 0)
            throw Incomplete();
        if (caller is not null)
            chunkHash.AppendData(buffer.Span[..read]);
        left -= read;
        if (left == 0)
            await EndChunkAsync(cancellationToken);
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        chunkHash.Dispose();
        base.Dispose(disposing);
    }

    private async Task<bool> NextChunkAsync(CancellationToken cancellationToken)
    {
        var line = await LineAsync(cancellationToken);
        var parts = line.Split(';', 2);
        if (!long.TryParse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out left) || left < 0)
            throw new AwsException("InvalidRequest", "A chunk of the aws-chunked body does not begin with its size.", 400);
        chunkSignature = parts.Length == 2 && parts[1].StartsWith("chunk-signature=", StringComparison.Ordinal) ? parts[1][16..] : "";
        if (left > 0)
            return true;
        Verify("AWS4-HMAC-SHA256-PAYLOAD", $"{SigningKey.EmptyHash}\n{Convert.ToHexStringLower(chunkHash.GetHashAndReset())}", chunkSignature);
        await TrailersAsync(cancellationToken);
        ended = true;
        return false;
    }

    private async Task EndChunkAsync(CancellationToken cancellationToken)
    {
        Verify("AWS4-HMAC-SHA256-PAYLOAD", $"{SigningKey.EmptyHash}\n{Convert.ToHexStringLower(chunkHash.GetHashAndReset())}", chunkSignature);
        if ((await LineAsync(cancellationToken)).Length > 0)
            throw new AwsException("InvalidRequest", "A chunk of the aws-chunked body is longer than its size says.", 400);
    }

    private async Task TrailersAsync(CancellationToken cancellationToken)
    {
        var signed = new StringBuilder();
        for (var line = await LineAsync(cancellationToken, mayEnd: true); line.Length > 0; line = await LineAsync(cancellationToken, mayEnd: true))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                throw new AwsException("MalformedTrailerError", "The request contained trailing data that was not well-formed.", 400);
            var (name, value) = (line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim());
            if (name == "x-amz-trailer-signature")
                Verify("AWS4-HMAC-SHA256-TRAILER", SigningKey.Hash(signed.ToString()), value);
            else
                signed.Append(name).Append(':').Append(trailers[name] = value).Append('\n');
        }
    }

    private void Verify(string algorithm, string hashes, string signature)
    {
        if (caller is null || caller.Key.Length == 0)
            return;
        var stringToSign = $"{algorithm}\n{caller.Signed.Time:yyyyMMdd'T'HHmmss'Z'}\n{caller.Signed.Scope}\n{previous}\n{hashes}";
        if (!SigningKey.Same(SigningKey.Sign(caller.Key, stringToSign), signature))
            throw SignatureErrors.Mismatch("s3");
        previous = signature;
    }

    private async Task<string> LineAsync(CancellationToken cancellationToken, bool mayEnd = false)
    {
        var line = new StringBuilder();
        while (line.Length < LongestLine)
        {
            if (start == end && !await MoreAsync(cancellationToken))
                return mayEnd ? line.ToString() : throw Incomplete();
            var next = (char)buffered[start++];
            if (next == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append(next);
        }
        throw new AwsException("InvalidRequest", "A line of the aws-chunked body is too long.", 400);
    }

    private async Task<int> FillAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        if (start == end)
            return await inner.ReadAsync(target, cancellationToken);
        var count = Math.Min(target.Length, end - start);
        buffered.AsMemory(start, count).CopyTo(target);
        start += count;
        return count;
    }

    private async Task<bool> MoreAsync(CancellationToken cancellationToken)
    {
        (start, end) = (0, await inner.ReadAsync(buffered, cancellationToken));
        return end > 0;
    }

    private static AwsException Incomplete() =>
        new("IncompleteBody", "You did not provide the number of bytes specified by the Content-Length HTTP header", 400);
}
