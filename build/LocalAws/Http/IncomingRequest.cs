using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace LocalAws.Http;

/// <summary>A request as it stood on the wire: nothing decoded or normalized that a signature covers.</summary>
public sealed class IncomingRequest
{
    private readonly IHeaderDictionary headers;
    private Dictionary<string, string>? byLowerCaseName;

    /// <summary>Takes the request line apart.</summary>
    public IncomingRequest(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        headers = context.Request.Headers;
        Method = context.Request.Method;
        Host = context.Request.Host.Value ?? "";
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        if (Uri.TryCreate(target, UriKind.Absolute, out var absolute) && absolute.Scheme is "http" or "https")
            target = absolute.PathAndQuery;
        var question = target.IndexOf('?', StringComparison.Ordinal);
        RawPath = question < 0 ? target : target[..question];
        Query = question < 0 ? [] : [.. target[(question + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair)];
    }

    /// <summary>HTTP method.</summary>
    public string Method { get; }

    /// <summary>Host header, with its port.</summary>
    public string Host { get; }

    /// <summary>Path with its percent-encoding.</summary>
    public string RawPath { get; }

    /// <summary>The path that S3's operations are found by: a bucket named in the host stands in front of it.</summary>
    public string RoutePath => VirtualBucket(Host) is { } bucket ? $"/{bucket}{RawPath}" : RawPath;

    /// <summary>Decoded query parameters in their order.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    /// <summary>Headers by lower-case name.</summary>
    public IReadOnlyDictionary<string, string> Headers => byLowerCaseName ??= headers.ToDictionary(each => each.Key.ToLowerInvariant(), each => each.Value.ToString(), StringComparer.Ordinal);

    /// <summary>A header's values joined by commas, or null.</summary>
    public string? Header(string name) => headers.TryGetValue(name, out var values) ? values.Count == 1 ? values[0] ?? "" : string.Join(",", values!) : null;

    /// <summary>The first value of a query parameter, or null.</summary>
    public string? QueryValue(string name) => Query.FirstOrDefault(each => each.Key == name) is { Key: not null } pair ? pair.Value : null;

    // bucket.localhost:4566, bucket.s3.localhost or bucket.s3.eu-west-1.localhost: names that resolve to loopback everywhere.
    private static string? VirtualBucket(string host)
    {
        var name = host.Split(':')[0];
        if (!name.EndsWith(".localhost", StringComparison.Ordinal))
            return null;
        var labels = name[..^".localhost".Length];
        var s3 = labels.LastIndexOf(".s3", StringComparison.Ordinal);
        var bucket = s3 > 0 && (labels.Length == s3 + 3 || labels[s3 + 3] == '.') ? labels[..s3] : labels;
        return bucket is "s3" || bucket.StartsWith("s3.", StringComparison.Ordinal) ? null : bucket;
    }

    private static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(Decode(text), "") : new(Decode(text[..equals]), Decode(text[(equals + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
