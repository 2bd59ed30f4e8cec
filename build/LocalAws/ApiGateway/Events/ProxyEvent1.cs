using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.ApiGateway.Execution;

namespace LocalAws.ApiGateway.Events;

/// <summary>The event of payload format 1.0 (API Gateway developer guide, "Input format of a Lambda function for proxy integration").</summary>
internal static class ProxyEvent1
{
    public static byte[] Of(ApiRequest request)
    {
        var headers = request.Headers.ToList();
        var query = request.Http.Query.ToDictionary(pair => pair.Key, pair => pair.Value.Select(value => value ?? "").ToArray(), StringComparer.Ordinal);
        var isBinary = IsBinary(request);
        var document = new JsonObject
        {
            ["resource"] = request.Match.Route.Path,
            ["path"] = request.Path,
            ["httpMethod"] = request.Http.Method,
            ["headers"] = Last(headers),
            ["multiValueHeaders"] = All(headers),
            ["queryStringParameters"] = query.Count == 0 ? null : Last(query),
            ["multiValueQueryStringParameters"] = query.Count == 0 ? null : All(query),
            ["pathParameters"] = Map(request.Match.Parameters),
            ["stageVariables"] = Map(request.Stage.Variables),
            ["requestContext"] = Context(request),
            ["body"] = request.Body.Length == 0 ? null : isBinary ? Convert.ToBase64String(request.Body) : Encoding.UTF8.GetString(request.Body),
            ["isBase64Encoded"] = request.Body.Length > 0 && isBinary,
        };
        if (request.Api.Kind is ApiKind.Http)
            document.Insert(0, "version", "1.0");
        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    private static bool IsBinary(ApiRequest request)
    {
        if (request.Api.Kind is ApiKind.Http)
            return ProxyEvent2.IsBinary(request.Http.ContentType);
        var type = request.Http.ContentType?.Split(';')[0].Trim();
        return request.Definition.BinaryTypes.Any(each => each == "*/*" || each.Equals(type, StringComparison.OrdinalIgnoreCase));
    }

    private static JsonObject Context(ApiRequest request) => new()
    {
        ["accountId"] = request.Scope.AccountId,
        ["apiId"] = request.Api.Id,
        ["domainName"] = request.Http.Host.Value,
        ["domainPrefix"] = request.Api.Id,
        ["extendedRequestId"] = request.RequestId,
        ["httpMethod"] = request.Http.Method,
        ["identity"] = new JsonObject
        {
            ["accessKey"] = null, ["accountId"] = null, ["caller"] = null, ["cognitoIdentityId"] = null,
            ["sourceIp"] = request.SourceIp, ["user"] = null, ["userAgent"] = request.Http.Headers.UserAgent.ToString(), ["userArn"] = null,
        },
        ["path"] = request.Http.Path.Value,
        ["protocol"] = request.Http.Protocol,
        ["requestId"] = request.RequestId,
        ["requestTime"] = request.TimeText,
        ["requestTimeEpoch"] = request.Time.ToUnixTimeMilliseconds(),
        ["resourceId"] = request.Match.Route.Path,
        ["resourcePath"] = request.Match.Route.Path,
        ["stage"] = request.Stage.Name,
    };

    private static JsonObject? Map(IReadOnlyDictionary<string, string> values) =>
        values.Count == 0 ? null : new JsonObject(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value)));

    private static JsonObject Last(IEnumerable<KeyValuePair<string, string[]>> values) =>
        new(values.Where(pair => pair.Value.Length > 0).Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value[^1])));

    private static JsonObject All(IEnumerable<KeyValuePair<string, string[]>> values) =>
        new(values.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)new JsonArray([.. pair.Value.Select(value => (JsonNode?)value)]))));
}
