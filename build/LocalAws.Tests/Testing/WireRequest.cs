using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LocalAws.Tests.Testing;

/// <summary>
/// A request as bytes: whatever no HTTP library would send can be said here. <see cref="Signed"/> signs it by a SigV4 of its own, which knows
/// nothing of the server's.
/// </summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Target">Path and query as they stand on the request line.</param>
public sealed record WireRequest(string Method, string Target)
{
    public byte[] Body { get; init; } = [];

    /// <summary>Headers in their order; a name may stand twice.</summary>
    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public WireRequest With(string name, string value) => this with { Headers = [.. Headers, (name, value)] };

    public WireRequest Without(string name) => this with { Headers = [.. Headers.Where(each => !each.Name.Equals(name, StringComparison.OrdinalIgnoreCase))] };

    /// <summary>With Host, date, hash and signature. Headers that are there already are signed too.</summary>
    /// <param name="access">Where the server is, and the key that signs.</param>
    /// <param name="service">Service of the scope.</param>
    /// <param name="region">Region of the scope.</param>
    /// <param name="time">When it is signed; now, when not given.</param>
    /// <param name="payloadHash">What is signed in place of the body's hash.</param>
    public WireRequest Signed(Access access, string service, string region = "us-east-1", DateTimeOffset? time = null, string? payloadHash = null)
    {
        var at = (time ?? DateTimeOffset.UtcNow).UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var hash = payloadHash ?? Convert.ToHexStringLower(SHA256.HashData(Body));
        var tokened = access.SessionToken is { } token ? With("x-amz-security-token", token) : this;
        var prepared = tokened.With("host", access.Endpoint.Authority).With("x-amz-date", at).With("x-amz-content-sha256", hash);
        var names = prepared.Headers.Select(each => each.Name.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal).ToList();
        var headers = string.Concat(names.Select(name => $"{name}:{string.Join(',', prepared.Headers.Where(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(each => each.Value.Trim()))}\n"));
        var (path, query) = Target.IndexOf('?', StringComparison.Ordinal) is >= 0 and var question ? (Target[..question], Target[(question + 1)..]) : (Target, "");
        var canonicalPath = service == "s3" ? path : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        var canonical = $"{Method}\n{canonicalPath}\n{Canonical(query)}\n{headers}\n{string.Join(';', names)}\n{hash}";
        var scope = $"{at[..8]}/{region}/{service}/aws4_request";
        var text = $"AWS4-HMAC-SHA256\n{at}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical)))}";
        var key = scope.Split('/').Aggregate(Encoding.UTF8.GetBytes("AWS4" + access.SecretAccessKey), Mac);
        return prepared.With("authorization", $"AWS4-HMAC-SHA256 Credential={access.AccessKeyId}/{scope}, SignedHeaders={string.Join(';', names)}, Signature={Convert.ToHexStringLower(Mac(key, text))}");
    }

    /// <summary>What goes over the connection. Content-Length is added unless a length or an encoding is said.</summary>
    public byte[] Bytes()
    {
        var head = new StringBuilder().Append(Method).Append(' ').Append(Target).Append(" HTTP/1.1\r\n");
        foreach (var (name, value) in Headers)
            head.Append(name).Append(": ").Append(value).Append("\r\n");
        if (!Headers.Any(each => each.Name.Equals("content-length", StringComparison.OrdinalIgnoreCase) || each.Name.Equals("transfer-encoding", StringComparison.OrdinalIgnoreCase)))
            head.Append("Content-Length: ").Append(Body.Length).Append("\r\n");
        return [.. Encoding.Latin1.GetBytes(head.Append("\r\n").ToString()), .. Body];
    }

    private static string Canonical(string query) => string.Join('&', query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2)).Select(pair => (Key: Reencoded(pair[0]), Value: Reencoded(pair.Length > 1 ? pair[1] : "")))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}"));

    private static string Reencoded(string text) => Uri.EscapeDataString(Uri.UnescapeDataString(text.Replace('+', ' ')));

    private static byte[] Mac(byte[] key, string text) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
}
