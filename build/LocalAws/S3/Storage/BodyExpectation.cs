using System.Security.Cryptography;
using LocalAws.Http;
using LocalAws.S3.Checksums;

namespace LocalAws.S3.Storage;

/// <summary>What a client said of the body that it sends: its length and checksums, in headers or in the trailer behind the body.</summary>
public sealed class BodyExpectation
{
    private const string HeaderPrefix = "x-amz-checksum-";

    /// <summary>Checksums from headers, base64 by algorithm.</summary>
    public IReadOnlyDictionary<string, string> Given { get; init; } = new Dictionary<string, string>();

    /// <summary>Content-MD5, base64.</summary>
    public string? ContentMd5 { get; init; }

    /// <summary>Bytes; null when the client did not say.</summary>
    public long? Length { get; init; }

    /// <summary>Algorithm that the client or its multipart upload chose.</summary>
    public string? Algorithm { get; init; }

    /// <summary>Algorithm whose checksum stays with the body, when that is not the client's.</summary>
    public string? KeptAlgorithm { get; init; }

    /// <summary>Trailing headers; complete when the body is.</summary>
    public IReadOnlyDictionary<string, string> Trailers { get; init; } = new Dictionary<string, string>();

    /// <summary>From a request.</summary>
    /// <exception cref="Kernel.AwsException">InvalidDigest, InvalidRequest, NotImplemented.</exception>
    public static BodyExpectation Of(IReadOnlyDictionary<string, string> given, CallContext call, string? algorithm, string? kept = null)
    {
        var trailer = call.Headers.GetValueOrDefault("x-amz-trailer");
        var announced = trailer is not null && trailer.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase) ? trailer[HeaderPrefix.Length..].ToUpperInvariant() : null;
        var md5 = call.Headers.GetValueOrDefault("content-md5");
        if (md5 is not null && !IsBase64(md5, MD5.HashSizeInBytes))
            throw S3Errors.InvalidDigest(md5);
        if (call.Headers.Keys.FirstOrDefault(name => name.StartsWith("x-amz-checksum-xx", StringComparison.Ordinal)) is { } unknown)
            throw S3Errors.NotImplemented(unknown);
        if (given.FirstOrDefault(each => !IsBase64(each.Value, null)) is { Key: not null } wrong)
            throw S3Errors.InvalidRequest($"Value for x-amz-checksum-{wrong.Key.ToLowerInvariant()} header is invalid.");
        var length = call.Headers.GetValueOrDefault("x-amz-decoded-content-length") ?? call.Headers.GetValueOrDefault("content-length");
        if (length is null && call.Headers.ContainsKey("transfer-encoding"))
            throw S3Errors.NotImplemented("Transfer-Encoding: chunked without x-amz-decoded-content-length");
        if (long.TryParse(length, out var said) && said > S3Limits.LargestPut)
            throw S3Errors.EntityTooLarge(said);
        return new BodyExpectation
        {
            Given = given,
            ContentMd5 = md5,
            Length = long.TryParse(length, out var bytes) ? bytes : null,
            Algorithm = announced ?? algorithm,
            KeptAlgorithm = kept,
            Trailers = call.Trailers,
        };
    }

    /// <summary>What has to be computed.</summary>
    public IEnumerable<string> Algorithms()
    {
        var chosen = new[] { KeptAlgorithm, Algorithm }.OfType<string>().Concat(Given.Keys);
        return chosen.DefaultIfEmpty(ChecksumAlgorithms.Default).Distinct();
    }

    /// <summary>Which of the computed checksums stays with the body.</summary>
    public ObjectChecksum Kept(IReadOnlyDictionary<string, string> computed)
    {
        var algorithm = KeptAlgorithm ?? Algorithm ?? computed.Keys.First();
        return new ObjectChecksum(algorithm, computed[algorithm]);
    }

    /// <summary>Compares the body with what was said of it.</summary>
    /// <exception cref="Kernel.AwsException">BadDigest, IncompleteBody.</exception>
    public void Check(long size, byte[]? md5, IReadOnlyDictionary<string, string> computed)
    {
        if (Length is { } length && size != length)
            throw S3Errors.IncompleteBody();
        if (ContentMd5 is { } said && said != Convert.ToBase64String(md5!))
            throw S3Errors.BadDigest("Content-MD5");
        var trailing = Trailers.Where(each => each.Key.StartsWith(HeaderPrefix, StringComparison.OrdinalIgnoreCase))
            .Select(each => KeyValuePair.Create(each.Key[HeaderPrefix.Length..].ToUpperInvariant(), each.Value));
        foreach (var (algorithm, value) in Given.Concat(trailing))
        {
            if (computed.TryGetValue(algorithm, out var found) && found != value)
                throw S3Errors.BadDigest(algorithm);
        }
    }

    private static bool IsBase64(string text, int? length)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var written) && (length is null || written == length);
    }
}
