using System.Security.Cryptography;
using LocalAws.Kernel;

namespace LocalAws.Http.Signing;

/// <summary>Passes a body through and compares its SHA-256 with the signed one at its end: whoever reads to the end has verified it.</summary>
internal sealed class VerifyingStream(Stream inner, string expectedHash) : ReadOnlyStream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool ended;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        hash.AppendData(buffer.Span[..read]);
        if (read > 0 || buffer.IsEmpty || ended)
            return read;
        ended = true;
        return SigningKey.Same(Convert.ToHexStringLower(hash.GetHashAndReset()), expectedHash)
            ? 0
            : throw new AwsException("XAmzContentSHA256Mismatch", "The provided 'x-amz-content-sha256' header does not match what was computed.", 400);
    }

    protected override void Dispose(bool disposing)
    {
        hash.Dispose();
        base.Dispose(disposing);
    }
}
