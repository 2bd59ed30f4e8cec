using System.Text.Json;

namespace LocalAws.Http.Model;

/// <summary>Reads the embedded API models, each when it is first asked for.</summary>
public static class ModelReader
{
    /// <summary>The model of that file name, without its ending: <c>codedeploy-2014-10-06</c>.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ApiModel Read(string name)
    {
        using var stream = typeof(ModelReader).Assembly.GetManifestResourceStream($"AwsModels/{name}.json")
            ?? throw new ArgumentException($"No API model is embedded under the name '{name}'.", nameof(name));
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var shapes = ShapeReader.Read(root.GetProperty("shapes"));
        var metadata = root.GetProperty("metadata");
        var endpoint = Text(metadata, "endpointPrefix") ?? "";
        return new ApiModel
        {
            ServiceId = Text(metadata, "serviceId") ?? name,
            Protocol = ProtocolOf(Text(metadata, "protocol")),
            Protocols = metadata.TryGetProperty("protocols", out var protocols)
                ? [.. protocols.EnumerateArray().Select(each => ProtocolOf(each.GetString()))]
                : [ProtocolOf(Text(metadata, "protocol"))],
            JsonVersion = Text(metadata, "jsonVersion") ?? "1.1",
            TargetPrefix = Text(metadata, "targetPrefix") ?? "",
            SigningName = Text(metadata, "signingName") ?? endpoint,
            ApiVersion = Text(metadata, "apiVersion") ?? "",
            XmlNamespace = Text(metadata, "xmlNamespace") ?? "",
            Operations = root.GetProperty("operations").EnumerateObject().ToDictionary(each => each.Name, each => Operation(each, shapes), StringComparer.Ordinal),
            Errors = ErrorsOf(shapes.Values),
        };
    }

    internal static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static ApiOperation Operation(JsonProperty property, Dictionary<string, ApiShape> shapes)
    {
        var http = property.Value.GetProperty("http");
        return new ApiOperation(
            property.Name, Text(http, "method")!, Text(http, "requestUri")!, ShapeOf(property.Value, "input", shapes), ShapeOf(property.Value, "output", shapes))
        {
            ResultWrapper = property.Value.TryGetProperty("output", out var output) ? Text(output, "resultWrapper") : null,
            Status = http.TryGetProperty("responseCode", out var code) ? code.GetInt32() : 200,
            Errors = property.Value.TryGetProperty("errors", out var errors)
                ? [.. errors.EnumerateArray().Select(error => shapes[Text(error, "shape")!])]
                : [],
        };
    }

    private static ApiShape ShapeOf(JsonElement operation, string side, Dictionary<string, ApiShape> shapes)
    {
        if (!operation.TryGetProperty(side, out var reference))
            return new ApiShape("Unit");
        var shape = shapes[Text(reference, "shape")!];
        shape.LocationName ??= Text(reference, "locationName");
        shape.XmlNamespace ??= ShapeReader.Namespace(reference);
        return shape;
    }

    private static Dictionary<string, ApiShape> ErrorsOf(IEnumerable<ApiShape> shapes)
    {
        var errors = new Dictionary<string, ApiShape>(StringComparer.Ordinal);
        foreach (var shape in shapes.Where(shape => shape.ErrorCode is not null))
        {
            errors.TryAdd(shape.Name, shape);
            errors.TryAdd(shape.ErrorCode!, shape);
        }
        return errors;
    }

    private static WireProtocol ProtocolOf(string? name) => name switch
    {
        "json" => WireProtocol.Json,
        "query" => WireProtocol.Query,
        "ec2" => WireProtocol.Ec2,
        "rest-xml" => WireProtocol.RestXml,
        "rest-json" => WireProtocol.RestJson,
        "smithy-rpc-v2-cbor" => WireProtocol.RpcV2Cbor,
        _ => throw new ArgumentException($"Unknown protocol '{name}' in an API model."),
    };
}
