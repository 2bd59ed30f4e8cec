using System.Globalization;
using System.Text.Json;

namespace LocalAws.S3;

/// <summary>One rule of a bucket's CORS configuration, as the API has it (S3 User Guide, "Elements of a CORS configuration").</summary>
public sealed record CorsRule
{
    /// <summary>Element that the rules are kept under.</summary>
    public const string Configuration = "CORSConfiguration";

    private static readonly string[] Methods = ["GET", "PUT", "HEAD", "POST", "DELETE"];

    public string? ID { get; init; }

    public IReadOnlyList<string> AllowedHeaders { get; init; } = [];

    public IReadOnlyList<string> AllowedMethods { get; init; } = [];

    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    public IReadOnlyList<string> ExposeHeaders { get; init; } = [];

    public int? MaxAgeSeconds { get; init; }

    /// <summary>The rules of a bucket.</summary>
    public static IReadOnlyList<CorsRule> Of(BucketRecord bucket) =>
        bucket.Configurations.TryGetValue(Configuration, out var document) ? document.GetProperty("CORSRules").Deserialize<List<CorsRule>>()! : [];

    /// <summary>Holds rules against what S3 takes.</summary>
    /// <exception cref="Kernel.AwsException">MalformedXML, InvalidRequest.</exception>
    public static void Check(IReadOnlyCollection<CorsRule> rules)
    {
        if (rules.Count is 0 or > 100 || rules.Any(rule => rule.AllowedMethods.Count == 0 || rule.AllowedOrigins.Count == 0))
            throw S3Errors.MalformedXml();
        if (rules.SelectMany(rule => rule.AllowedMethods).FirstOrDefault(method => !Methods.Contains(method)) is { } unknown)
            throw S3Errors.InvalidRequest($"Found unsupported HTTP method in CORS config. Unsupported method is {unknown}");
        if (rules.SelectMany(rule => rule.AllowedOrigins).FirstOrDefault(TooWild) is { } origin)
            throw S3Errors.InvalidRequest($"AllowedOrigin \"{origin}\" can not have more than one wildcard.");
        if (rules.SelectMany(rule => rule.AllowedHeaders).FirstOrDefault(TooWild) is { } header)
            throw S3Errors.InvalidRequest($"AllowedHeader \"{header}\" can not have more than one wildcard.");
    }

    /// <summary>Whether the rule lets a page of that origin make that request.</summary>
    public bool Allows(string origin, string method, IReadOnlyList<string> headers) =>
        AllowedOrigins.Any(pattern => Fits(pattern, origin)) && AllowedMethods.Contains(method) && headers.All(header => AllowedHeaders.Any(pattern => Fits(pattern.ToLowerInvariant(), header)));

    /// <summary>The headers of the answer.</summary>
    public IReadOnlyDictionary<string, string> Answer(string origin, IReadOnlyList<string> headers)
    {
        var open = AllowedOrigins.Contains("*");
        var answer = new Dictionary<string, string>
        {
            ["Access-Control-Allow-Origin"] = open ? "*" : origin,
            ["Access-Control-Allow-Methods"] = string.Join(", ", AllowedMethods),
            ["Vary"] = "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
        };
        if (!open)
            answer["Access-Control-Allow-Credentials"] = "true";
        if (headers.Count > 0)
            answer["Access-Control-Allow-Headers"] = string.Join(", ", headers);
        if (ExposeHeaders.Count > 0)
            answer["Access-Control-Expose-Headers"] = string.Join(", ", ExposeHeaders);
        if (MaxAgeSeconds is { } seconds)
            answer["Access-Control-Max-Age"] = seconds.ToString(CultureInfo.InvariantCulture);
        return answer;
    }

    private static bool Fits(string pattern, string text) => pattern.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star
        ? text.Length >= pattern.Length - 1 && text.StartsWith(pattern[..star], StringComparison.Ordinal) && text.EndsWith(pattern[(star + 1)..], StringComparison.Ordinal)
        : pattern == text;

    private static bool TooWild(string pattern) => pattern.Count(each => each == '*') > 1;
}
