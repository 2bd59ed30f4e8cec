using System.Globalization;

namespace LocalAws.Http.Signing;

/// <summary>What a SigV4 signature says of itself, whether it stands in the Authorization header or in a presigned URL.</summary>
/// <param name="AccessKeyId">Key that it was made with.</param>
/// <param name="Date">Day of the scope, <c>yyyyMMdd</c>.</param>
/// <param name="Region">Region of the scope.</param>
/// <param name="Service">Service of the scope.</param>
/// <param name="SignedHeaders">Lower-case names of the headers that it covers.</param>
/// <param name="Signature">Lower-case hexadecimal.</param>
/// <param name="Time">When it was made.</param>
/// <param name="Expires">How long a presigned URL holds; null in a header.</param>
public sealed record SignedRequest(
    string AccessKeyId, string Date, string Region, string Service, IReadOnlyList<string> SignedHeaders, string Signature, DateTimeOffset Time, TimeSpan? Expires)
{
    /// <summary>The only algorithm that is verified here.</summary>
    public const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>Whether it came in the query string.</summary>
    public bool Presigned => Expires is not null;

    /// <summary>Credential scope: <c>date/region/service/aws4_request</c>.</summary>
    public string Scope => $"{Date}/{Region}/{Service}/aws4_request";

    /// <summary>Reads the signature of a request; null when it has none or one that cannot be read.</summary>
    public static SignedRequest? From(IncomingRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Header("authorization") is { } header && header.StartsWith(Algorithm + " ", StringComparison.Ordinal))
            return FromHeader(header[(Algorithm.Length + 1)..], request);
        return request.QueryValue("X-Amz-Algorithm") == Algorithm ? FromQuery(request) : null;
    }

    private static SignedRequest? FromHeader(string header, IncomingRequest request)
    {
        var fields = header.Split(',', StringSplitOptions.TrimEntries)
            .Select(field => field.Split('=', 2)).Where(field => field.Length == 2)
            .GroupBy(field => field[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First()[1], StringComparer.Ordinal);
        return fields.TryGetValue("Credential", out var credential) && fields.TryGetValue("SignedHeaders", out var headers)
            && fields.TryGetValue("Signature", out var signature) && TimeOf(request.Header("x-amz-date") ?? request.Header("date")) is { } time
            ? Make(credential, headers, signature, time, null)
            : null;
    }

    private static SignedRequest? FromQuery(IncomingRequest request) =>
        request.QueryValue("X-Amz-Credential") is { } credential && request.QueryValue("X-Amz-SignedHeaders") is { } headers
        && request.QueryValue("X-Amz-Signature") is { } signature && TimeOf(request.QueryValue("X-Amz-Date")) is { } time
        && int.TryParse(request.QueryValue("X-Amz-Expires") ?? "900", NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Make(credential, headers, signature, time, TimeSpan.FromSeconds(seconds))
            : null;

    private static SignedRequest? Make(string credential, string headers, string signature, DateTimeOffset time, TimeSpan? expires)
    {
        var parts = credential.Split('/');
        return parts.Length == 5 && parts[4] == "aws4_request"
            ? new(parts[0], parts[1], parts[2], parts[3], headers.Split(';'), signature, time, expires)
            : null;
    }

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
        || DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            ? time
            : null;
}
