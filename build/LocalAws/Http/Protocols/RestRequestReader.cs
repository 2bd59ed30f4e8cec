using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;

namespace LocalAws.Http.Protocols;

/// <summary>Reads labels, query parameters and headers of a REST request; the body is its protocol's.</summary>
internal static class RestRequestReader
{
    public static JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, RestRoute route, Func<ReadOnlyMemory<byte>, ApiShape, JsonNode?> readBody)
    {
        var input = route.Operation.Input;
        var result = Body(body, input, readBody);
        var path = RestRouter.Segments(request.RoutePath);
        foreach (var member in input.Members.Values.Where(member => !member.InBody))
        {
            if (Located(request, route, path, member) is { } value)
                result[member.Name] = value;
        }
        return result;
    }

    /// <summary>Whether the body is a stream that the operation itself reads.</summary>
    public static bool Streams(ApiShape input) =>
        input.Payload is { } payload && input.Members[payload] is var member && (member.Streaming || member.Shape.Streaming);

    private static JsonObject Body(ReadOnlyMemory<byte> body, ApiShape input, Func<ReadOnlyMemory<byte>, ApiShape, JsonNode?> readBody)
    {
        if (input.Payload is null)
            return body.IsEmpty || !input.Members.Values.Any(member => member.InBody) ? [] : readBody(body, input) as JsonObject ?? [];
        var result = new JsonObject();
        var payload = input.Members[input.Payload];
        if (body.IsEmpty) // there is none, or the operation itself reads it as a stream
            return result;
        result[payload.Name] = payload.Shape.Kind switch
        {
            ShapeKind.Blob => JsonValue.Create(Convert.ToBase64String(body.Span)),
            ShapeKind.String => JsonValue.Create(Encoding.UTF8.GetString(body.Span)),
            _ => readBody(body, payload.Shape),
        };
        return result;
    }

    private static JsonNode? Located(IncomingRequest request, RestRoute route, IReadOnlyList<string> path, ApiMember member) => member.Location switch
    {
        "uri" => route.Label(member.WireName, path) is { } label ? Scalar.Read(label, member.Shape, member.Name) : null,
        "querystring" when member.Shape.Kind is ShapeKind.List => List([.. request.Query.Where(pair => pair.Key == member.WireName).Select(pair => pair.Value)], member),
        "querystring" => request.QueryValue(member.WireName) is { } text ? Scalar.Read(text, member.Shape, member.Name) : null,
        "header" when member.Shape.Kind is ShapeKind.List => List(request.Header(member.WireName)?.Split(',', StringSplitOptions.TrimEntries) ?? [], member),
        "header" => request.Header(member.WireName) is { } text ? Scalar.Read(text, member.Shape, member.Name) : null,
        "headers" => Prefixed(request, member.WireName),
        _ => null,
    };

    private static JsonArray? List(IReadOnlyCollection<string> values, ApiMember member) => values.Count == 0
        ? null
        : new JsonArray([.. values.Select(value => Scalar.Read(value, member.Shape.Element!.Shape, member.Name))]);

    private static JsonObject? Prefixed(IncomingRequest request, string prefix)
    {
        var result = new JsonObject();
        foreach (var (name, value) in request.Headers.Where(header => header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            result[name[prefix.Length..]] = value;
        return result.Count == 0 ? null : result;
    }
}
