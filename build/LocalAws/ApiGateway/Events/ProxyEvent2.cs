using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.ApiGateway.Execution;

namespace LocalAws.ApiGateway.Events;

/// <summary>The event of payload format 2.0 (API Gateway developer guide, "Create AWS Lambda proxy integrations for HTTP APIs").</summary>
internal static class ProxyEvent2
{
    private static readonly string[] TextTypes = ["application/json", "application/javascript", "application/xml"];

    public static byte[] Of(ApiRequest request)
    {
        var isBinary = IsBinary(request.Http.ContentType);
        var document = new JsonObject
        {
            ["version"] = "2.0",
            ["routeKey"] = request.Match.Route.Key,
            ["rawPath"] = request.Http.Path.Value,
            ["rawQueryString"] = request.Http.QueryString.Value?.TrimStart('?') ?? "",
        };
        if (request.Http.Headers.Cookie.Count > 0)
            document["cookies"] = new JsonArray([.. request.Http.Headers.Cookie.ToString().Split(';', StringSplitOptions.TrimEntries).Select(cookie => (JsonNode?)cookie)]);
        document["headers"] = Joined(request.Headers.Where(header => !header.Key.Equals("cookie", StringComparison.OrdinalIgnoreCase))
            .Select(header => KeyValuePair.Create(header.Key.ToLowerInvariant(), header.Value)));
        if (request.Http.Query.Count > 0)
            document["queryStringParameters"] = Joined(request.Http.Query.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Select(value => value ?? "").ToArray())));
        if (request.Match.Parameters.Count > 0)
            document["pathParameters"] = Map(request.Match.Parameters);
        if (request.Stage.Variables.Count > 0)
            document["stageVariables"] = Map(request.Stage.Variables);
        document["requestContext"] = Context(request);
        if (request.Body.Length > 0)
            document["body"] = isBinary ? Convert.ToBase64String(request.Body) : Encoding.UTF8.GetString(request.Body);
        document["isBase64Encoded"] = request.Body.Length > 0 && isBinary;
        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    /// <summary>Whether a body of this type is handed over in base64: all but text, JSON, JavaScript and XML.</summary>
    public static bool IsBinary(string? contentType)
    {
        var type = contentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "application/json";
        return !(type.StartsWith("text/", StringComparison.Ordinal) || TextTypes.Contains(type)
            || type.EndsWith("+json", StringComparison.Ordinal) || type.EndsWith("+xml", StringComparison.Ordinal));
    }

    private static JsonObject Context(ApiRequest request) => new()
    {
        ["accountId"] = request.Scope.AccountId,
        ["apiId"] = request.Api.Id,
        ["domainName"] = request.Http.Host.Value,
        ["domainPrefix"] = request.Api.Id,
        ["http"] = new JsonObject
        {
            ["method"] = request.Http.Method,
            ["path"] = request.Http.Path.Value,
            ["protocol"] = request.Http.Protocol,
            ["sourceIp"] = request.SourceIp,
            ["userAgent"] = request.Http.Headers.UserAgent.ToString(),
        },
        ["requestId"] = request.RequestId,
        ["routeKey"] = request.Match.Route.Key,
        ["stage"] = request.Stage.Name,
        ["time"] = request.TimeText,
        ["timeEpoch"] = request.Time.ToUnixTimeMilliseconds(),
    };

    private static JsonObject Joined(IEnumerable<KeyValuePair<string, string[]>> values)
    {
        var result = new JsonObject();
        foreach (var (name, texts) in values)
            result[name] = string.Join(',', texts);
        return result;
    }

    private static JsonObject Map(IReadOnlyDictionary<string, string> values) => new(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));
}
