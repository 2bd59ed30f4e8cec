using System.Formats.Cbor;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using LocalAws.Http;
using LocalAws.Http.Model;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Fuzzing;

/// <summary>Puts a request on the wire as a client of its protocol would, also where its values are not what the model says.</summary>
internal static class RequestWriter
{
    public static WireRequest Write(AwsService service, ApiOperation operation, JsonObject request) => service.Api.Protocol switch
    {
        WireProtocol.Json => new WireRequest("POST", "/") { Body = JsonSerializer.SerializeToUtf8Bytes(Json(request, operation.Input)) }
            .With("x-amz-target", $"{service.TargetPrefix}.{operation.Name}").With("content-type", "application/x-amz-json-" + service.Api.JsonVersion),
        WireProtocol.RpcV2Cbor => new WireRequest("POST", $"/service/{service.TargetPrefix}/operation/{operation.Name}") { Body = CborBody(Json(request, operation.Input)) }
            .With("smithy-protocol", "rpc-v2-cbor").With("content-type", "application/cbor"),
        WireProtocol.Query or WireProtocol.Ec2 => new WireRequest("POST", "/") { Body = Form(service, operation, request) }.With("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        _ => Rest(operation, request, service.Api.Protocol is WireProtocol.RestJson),
    };

    private static JsonNode? Json(JsonNode? value, ApiShape shape) => value switch
    {
        JsonObject map when shape.Kind is ShapeKind.Structure => new JsonObject(map.Select(each =>
            shape.Members.TryGetValue(each.Key, out var member) ? KeyValuePair.Create(member.WireName, Json(each.Value, member.Shape)) : KeyValuePair.Create(each.Key, each.Value?.DeepClone()))),
        JsonArray list when shape.Kind is ShapeKind.List => new JsonArray([.. list.Select(each => Json(each, shape.Element!.Shape))]),
        _ => value?.DeepClone(),
    };

    private static byte[] CborBody(JsonNode? value)
    {
        var writer = new CborWriter();
        Cbor(writer, value);
        return writer.Encode();
    }

    private static void Cbor(CborWriter writer, JsonNode? value)
    {
        switch (value)
        {
            case JsonObject map:
                writer.WriteStartMap(map.Count);
                foreach (var (name, child) in map)
                {
                    writer.WriteTextString(name);
                    Cbor(writer, child);
                }
                writer.WriteEndMap();
                break;
            case JsonArray list:
                writer.WriteStartArray(list.Count);
                foreach (var child in list)
                    Cbor(writer, child);
                writer.WriteEndArray();
                break;
            case JsonValue number when number.GetValueKind() is JsonValueKind.Number:
                writer.WriteDouble(double.Parse(Plain(number), CultureInfo.InvariantCulture));
                break;
            case JsonValue flag when flag.GetValueKind() is JsonValueKind.True or JsonValueKind.False:
                writer.WriteBoolean(flag.GetValueKind() is JsonValueKind.True);
                break;
            case null:
                writer.WriteNull();
                break;
            default:
                writer.WriteTextString(Plain(value));
                break;
        }
    }

    private static byte[] Form(AwsService service, ApiOperation operation, JsonObject request)
    {
        var form = new List<string> { $"Action={operation.Name}", $"Version={service.Api.ApiVersion}" };
        Flatten(request, operation.Input, "", service.Api.Protocol is WireProtocol.Ec2, form);
        return Encoding.UTF8.GetBytes(string.Join('&', form));
    }

    private static void Flatten(JsonNode? value, ApiShape shape, string path, bool ec2, List<string> form)
    {
        if (value is JsonObject structure)
            foreach (var (name, child) in structure)
            {
                var member = shape.Members.GetValueOrDefault(name);
                Flatten(child, member?.Shape ?? shape, path.Length == 0 ? member?.WireName ?? name : $"{path}.{member?.WireName ?? name}", ec2, form);
            }
        else if (value is JsonArray list)
            for (var i = 0; i < list.Count; i++)
                Flatten(list[i], shape.Element?.Shape ?? shape, ec2 ? $"{path}.{i + 1}" : $"{path}.member.{i + 1}", ec2, form);
        else if (value is not null)
            form.Add($"{path}={Uri.EscapeDataString(Plain(value))}");
    }

    private static WireRequest Rest(ApiOperation operation, JsonObject request, bool json)
    {
        var parts = operation.Uri.Split('?', 2);
        var (path, query) = (parts[0], parts.Length > 1 ? parts[1].Split('&').ToList() : []);
        var wire = new WireRequest(operation.Method, "/");
        foreach (var member in operation.Input.Members.Values.Where(member => member.Location is not null))
        {
            var text = Plain(request[member.Name]);
            if (member.Location == "uri")
                path = path.Replace($"{{{member.WireName}+}}", Encoded(text, keep: true), StringComparison.Ordinal).Replace($"{{{member.WireName}}}", Encoded(text, keep: false), StringComparison.Ordinal);
            else if (request[member.Name] is not null && member.Location == "querystring")
                query.Add($"{Encoded(member.WireName, keep: false)}={Encoded(text, keep: false)}");
            else if (request[member.Name] is not null && member.Location == "header")
                wire = wire.With(member.WireName, HeaderText(text));
        }
        var body = Body(operation.Input, request, json);
        return wire with { Target = (path.StartsWith('/') ? path : '/' + path) + (query.Count == 0 ? "" : "?" + string.Join('&', query)), Body = body };
    }

    private static byte[] Body(ApiShape input, JsonObject request, bool json)
    {
        var payload = input.Payload is { } name ? input.Members[name] : null;
        if (payload is null && !input.Members.Values.Any(member => member.InBody))
            return [];
        var (value, shape) = payload is null ? (request, input) : (request[payload.Name], payload.Shape);
        if (value is null)
            return [];
        if (shape.Kind is not (ShapeKind.Structure or ShapeKind.List))
            return Encoding.UTF8.GetBytes(Plain(value));
        return json ? JsonSerializer.SerializeToUtf8Bytes(Json(value, shape)) : Xml(value, shape, payload?.LocationName ?? shape.LocationName ?? shape.Name);
    }

    private static byte[] Xml(JsonNode value, ApiShape shape, string root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { CheckCharacters = false, Encoding = new UTF8Encoding(false) }))
            Element(writer, root, value, shape, flat: false);
        return stream.ToArray();
    }

    private static void Element(XmlWriter writer, string name, JsonNode? value, ApiShape shape, bool flat)
    {
        if (value is JsonArray items && flat)
        {
            foreach (var item in items)
                Element(writer, name, item, shape.Element?.Shape ?? shape, flat: false);
            return;
        }
        writer.WriteStartElement(name);
        if (value is JsonObject structure)
            foreach (var (key, child) in structure.Where(each => shape.Members.TryGetValue(each.Key, out var found) && !found.XmlAttribute && found.InBody))
                Element(writer, shape.Members[key].WireName, child, shape.Members[key].Shape, shape.Members[key].IsFlattened);
        else if (value is JsonArray list)
            foreach (var item in list)
                Element(writer, shape.Element?.LocationName ?? "member", item, shape.Element?.Shape ?? shape, flat: false);
        else
            writer.WriteString(Plain(value));
        writer.WriteEndElement();
    }

    private static string Plain(JsonNode? value) => value switch
    {
        null => "",
        JsonValue text when text.TryGetValue<string>(out var plain) => plain,
        JsonValue number when number.TryGetValue<double>(out var plain) => plain.ToString(CultureInfo.InvariantCulture),
        _ => value.ToJsonString(),
    };

    private static string Encoded(string text, bool keep) => keep ? string.Join('/', text.Split('/').Select(Uri.EscapeDataString)) : Uri.EscapeDataString(text);

    private static string HeaderText(string text) => string.Concat(text.Where(each => each is >= ' ' and < (char)127)).Trim();
}
