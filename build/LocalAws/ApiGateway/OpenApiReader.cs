using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.ApiGateway;

/// <summary>
/// Reads the OpenAPI or Swagger document of an API as the SAM transform makes it (API Gateway developer guide, "OpenAPI extensions"). What would
/// not be served as it says (authorizers, other integrations) is refused by name: an API that is open here must be open there.
/// </summary>
internal static partial class OpenApiReader
{
    private const string AnyMethod = "x-amazon-apigateway-any-method";
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", AnyMethod];
    private static readonly string[] Known =
        ["openapi", "swagger", "info", "paths", "tags", "servers", "host", "basePath", "schemes", "definitions", "components", "consumes", "produces", "x-amazon-apigateway-binary-media-types"];

    /// <exception cref="AwsException">BadRequestException: what it has that is not served here, and where.</exception>
    public static ApiDefinition Read(ApiKind kind, JsonObject document)
    {
        if (document.Select(pair => pair.Key).FirstOrDefault(key => !Known.Contains(key)) is { } unknown)
            throw ApiErrors.NotImplemented(unknown);
        if (document["components"]?["securitySchemes"] is JsonObject { Count: > 0 })
            throw ApiErrors.NotImplemented("components.securitySchemes");
        if (document["paths"] is not JsonObject paths)
            throw ApiErrors.Invalid("The API's body has no paths.");
        var routes = paths.SelectMany(path => RoutesOf(kind, path.Key, path.Value as JsonObject ?? [])).ToList();
        var binary = (document["x-amazon-apigateway-binary-media-types"] as JsonArray ?? []).Select(type => type!.GetValue<string>());
        return new ApiDefinition(routes, [.. binary]);
    }

    private static IEnumerable<ApiRoute> RoutesOf(ApiKind kind, string path, JsonObject operations)
    {
        foreach (var (method, value) in operations.Where(operation => operation.Key is not "parameters"))
        {
            var place = $"paths.{path}.{method}";
            if (!Methods.Contains(method) || value is not JsonObject operation)
                throw ApiErrors.NotImplemented(place);
            if (operation["security"] is JsonArray { Count: > 0 })
                throw ApiErrors.NotImplemented($"{place}.security");
            yield return new ApiRoute(method == AnyMethod ? "ANY" : method.ToUpperInvariant(), path, FunctionOf(operation, place), FormatOf(kind, operation, place));
        }
    }

    private static string FunctionOf(JsonObject operation, string place)
    {
        if (operation["x-amazon-apigateway-integration"] is not JsonObject integration)
            throw ApiErrors.Invalid($"No integration defined for {place}");
        var type = (string?)integration["type"];
        if (!"aws_proxy".Equals(type, StringComparison.OrdinalIgnoreCase))
            throw ApiErrors.NotImplemented($"{place}: integration of type {type} (aws_proxy to a function is)");
        var match = FunctionUri().Match((string?)integration["uri"] ?? "");
        return match.Success ? match.Groups[1].Value : throw ApiErrors.NotImplemented($"{place}: integration with {integration["uri"]} (a function's is)");
    }

    private static string FormatOf(ApiKind kind, JsonObject operation, string place)
    {
        var format = (string?)operation["x-amazon-apigateway-integration"]!["payloadFormatVersion"] ?? "1.0";
        return format is "1.0" || (format is "2.0" && kind is ApiKind.Http)
            ? format
            : throw ApiErrors.Invalid($"{place}: payloadFormatVersion {format} is not one of {(kind is ApiKind.Http ? "1.0, 2.0" : "1.0")}");
    }

    [GeneratedRegex(@"^arn:aws[\w-]*:apigateway:[\w-]+:lambda:path/2015-03-31/functions/(.+)/invocations$")]
    private static partial Regex FunctionUri();
}
