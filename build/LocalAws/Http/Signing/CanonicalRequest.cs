using System.Text;

namespace LocalAws.Http.Signing;

/// <summary>The canonical request of SigV4 (IAM User Guide, "Create a signed AWS API request").</summary>
public static class CanonicalRequest
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>The text whose hash is signed.</summary>
    /// <param name="request">The request as received.</param>
    /// <param name="signed">Its signature.</param>
    /// <param name="payloadHash">Hash of the payload, or what stands for it.</param>
    public static string Build(IncomingRequest request, SignedRequest signed, string payloadHash)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(signed);
        var text = new StringBuilder();
        text.Append(request.Method).Append('\n');
        text.Append(Path(request.RawPath, signed.Service)).Append('\n');
        text.Append(Query(request, signed.Presigned)).Append('\n');
        foreach (var name in signed.SignedHeaders)
            text.Append(name).Append(':').Append(Collapse(name == "host" ? request.Host : request.Header(name) ?? "")).Append('\n');
        text.Append('\n').Append(string.Join(';', signed.SignedHeaders)).Append('\n').Append(payloadHash);
        return text.ToString();
    }

    /// <summary>Percent-encodes all but unreserved characters, as SigV4 has it.</summary>
    public static string Encode(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var each in Encoding.UTF8.GetBytes(text))
        {
            if (Unreserved.Contains((char)each, StringComparison.Ordinal))
                result.Append((char)each);
            else
                result.Append('%').Append(each.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }
        return result.ToString();
    }

    // S3 signs the path encoded once; every other service signs what was sent, encoded again.
    private static string Path(string rawPath, string service) => string.Join('/', rawPath.Split('/').Select(segment =>
        service == "s3" ? Encode(Uri.UnescapeDataString(segment)) : Encode(segment)));

    private static string Query(IncomingRequest request, bool presigned) => string.Join('&', request.Query
        .Where(pair => !presigned || pair.Key != "X-Amz-Signature")
        .Select(pair => (Key: Encode(pair.Key), Value: Encode(pair.Value)))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Collapse(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
