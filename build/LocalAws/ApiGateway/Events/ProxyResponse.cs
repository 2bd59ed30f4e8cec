using System.Globalization;
using System.Text;
using System.Text.Json;
using LocalAws.ApiGateway.Execution;

namespace LocalAws.ApiGateway.Events;

/// <summary>Reads a function's answer as an HTTP response; null is what API Gateway calls malformed.</summary>
internal static class ProxyResponse
{
    private static readonly string[] Members = ["isBase64Encoded", "statusCode", "headers", "multiValueHeaders", "body", "cookies"];

    /// <summary>Format 1.0: an object with a status code, and with a body that is text.</summary>
    public static GatewayResponse? Read1(byte[] payload, ApiKind kind)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement;
        if (root.ValueKind is not JsonValueKind.Object || StatusOf(root) is not { } status)
            return null;
        if (kind is ApiKind.Rest && root.EnumerateObject().Any(member => !Members.Contains(member.Name)))
            return null;
        return ResponseOf(root, status, "application/json");
    }

    /// <summary>Format 2.0: as 1.0, or anything without a status code, which is then the body itself.</summary>
    public static GatewayResponse? Read2(byte[] payload)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement;
        if (root.ValueKind is JsonValueKind.Object && root.TryGetProperty("statusCode", out _))
            return StatusOf(root) is { } status ? ResponseOf(root, status, "text/plain;charset=UTF-8") : null;
        var body = root.ValueKind is JsonValueKind.String ? root.GetString()! : root.ValueKind is JsonValueKind.Null ? "" : root.GetRawText();
        return new GatewayResponse(200, [new("Content-Type", ["application/json"])], Encoding.UTF8.GetBytes(body));
    }

    private static GatewayResponse? ResponseOf(JsonElement root, int status, string contentType)
    {
        var headers = new List<KeyValuePair<string, string[]>>();
        if (!AddHeaders(root, headers) || BodyOf(root) is not { } body)
            return null;
        if (root.TryGetProperty("cookies", out var cookies) && cookies.ValueKind is JsonValueKind.Array)
            headers.Add(new("Set-Cookie", [.. cookies.EnumerateArray().Select(cookie => cookie.ToString())]));
        if (!headers.Exists(header => header.Key.Equals("content-type", StringComparison.OrdinalIgnoreCase)) && body.Length > 0)
            headers.Add(new("Content-Type", [contentType]));
        return new GatewayResponse(status, headers, body);
    }

    private static bool AddHeaders(JsonElement root, List<KeyValuePair<string, string[]>> headers)
    {
        var many = Property(root, "multiValueHeaders");
        if (many is { ValueKind: JsonValueKind.Object })
            headers.AddRange(many.Value.EnumerateObject().Where(each => each.Value.ValueKind is JsonValueKind.Array)
                .Select(each => KeyValuePair.Create(each.Name, each.Value.EnumerateArray().Select(value => value.ToString()).ToArray())));
        var one = Property(root, "headers");
        if (one is { ValueKind: not JsonValueKind.Object } || one?.EnumerateObject().Any(each => each.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array) == true)
            return false;
        if (one is not null)
            headers.AddRange(one.Value.EnumerateObject().Where(each => !headers.Exists(header => header.Key.Equals(each.Name, StringComparison.OrdinalIgnoreCase)))
                .Select(each => KeyValuePair.Create(each.Name, (string[])[each.Value.ToString()])));
        return true;
    }

    private static byte[]? BodyOf(JsonElement root)
    {
        if (Property(root, "body") is not { } body)
            return [];
        if (body.ValueKind is not JsonValueKind.String)
            return null;
        var text = body.GetString()!;
        if (Property(root, "isBase64Encoded") is not { ValueKind: JsonValueKind.True })
            return Encoding.UTF8.GetBytes(text);
        return body.TryGetBytesFromBase64(out var bytes) ? bytes : null;
    }

    private static int? StatusOf(JsonElement root) => Property(root, "statusCode") switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var status) => Valid(status),
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var status) => Valid(status),
        _ => null,
    };

    private static int? Valid(int status) => status is >= 200 and < 600 ? status : null;

    private static JsonElement? Property(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
