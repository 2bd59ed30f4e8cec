using System.Text;
using System.Text.Json;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>Writes headers and status of a REST response, and its payload where that is no document.</summary>
internal static class RestResponseWriter
{
    /// <summary>Writes everything but a document; returns what remains to be written as one, or null.</summary>
    public static (JsonElement Value, ApiShape Shape)? WriteHead(HttpResponse response, ApiOperation operation, JsonElement normal)
    {
        var output = operation.Output;
        foreach (var property in normal.EnumerateObject())
        {
            var member = ModelMember.Of(output, property.Name, output.Name);
            if (member.Location is "header")
                response.Headers[member.WireName] = HeaderText(property.Value, member);
            else if (member.Location is "headers")
                WritePrefixed(response, member, property.Value);
            else if (member.Location is "statusCode")
                response.StatusCode = property.Value.GetInt32();
        }
        if (output.Payload is null)
            return output.Members.Values.Any(member => member.InBody) ? (normal, output) : null;
        var payload = output.Members[output.Payload];
        return payload.Shape.Kind is ShapeKind.Structure or ShapeKind.List && Property(normal, payload.Name) is { } value ? (value, payload.Shape) : null;
    }

    /// <summary>The bytes of a payload that is a blob or a string; null when it has none.</summary>
    public static byte[]? Bytes(ApiOperation operation, JsonElement normal)
    {
        var payload = operation.Output.Payload is { } name ? operation.Output.Members[name] : null;
        return payload is null || Property(normal, payload.Name) is not { } value ? null : payload.Shape.Kind switch
        {
            ShapeKind.Blob => value.GetBytesFromBase64(),
            ShapeKind.String => Encoding.UTF8.GetBytes(value.GetString()!),
            _ => null,
        };
    }

    private static void WritePrefixed(HttpResponse response, ApiMember member, JsonElement value)
    {
        foreach (var entry in value.EnumerateObject())
            response.Headers[member.WireName + entry.Name] = Ascii(entry.Value.GetString()!);
    }

    private static string HeaderText(JsonElement value, ApiMember member) => value.ValueKind is JsonValueKind.Array
        ? string.Join(',', value.EnumerateArray().Select(item => Ascii(Scalar.Write(item, member.Shape.Element!.Shape, "rfc822"))))
        : Ascii(Scalar.Write(value, member.Shape, "rfc822"));

    private static string Ascii(string text) => text.All(each => each is >= ' ' and < (char)127)
        ? text
        : string.Concat(Encoding.UTF8.GetBytes(text).Select(each => each is >= 32 and < 127 ? ((char)each).ToString() : $"%{each:X2}"));

    private static JsonElement? Property(JsonElement normal, string name) =>
        normal.EnumerateObject().FirstOrDefault(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { Value.ValueKind: not JsonValueKind.Undefined } found ? found.Value : null;
}
