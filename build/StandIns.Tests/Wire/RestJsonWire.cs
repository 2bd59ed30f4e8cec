using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using StandIns.Tests.AwsModels;

namespace StandIns.Tests.Wire;

/// <summary>restJson1 (https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html).</summary>
public sealed class RestJsonWire : IWire
{
    public string? Fault(StandInService service, string operation, ReceivedRequest request)
    {
        var (method, path) = service.Model.Http(operation);
        var input = service.Model.Input(operation);
        var query = QueryHelpers.ParseQuery(request.Query);
        foreach (var member in input?.Members ?? [])
        {
            var text = Text(member.Shape.Type == "list" ? member.Shape.Element.Shape : member.Shape, member.Name);
            if (member.Location == "uri")
                path = path.Replace($"{{{member.WireName}}}", Uri.EscapeDataString(text), StringComparison.Ordinal);
            else if (member.Location == "querystring" && !(query.Remove(member.WireName, out var sent) && sent == text))
                return $"query lacks {member.WireName}={text}: {request.Query}";
            else if (member.Location == "header" && request.Headers.GetValueOrDefault(member.WireName) != text)
                return $"header {member.WireName} is not {text}";
            else if (member.Name == input!.Payload && !request.Body.AsSpan().SequenceEqual(Sample.Blob(member.Name)))
                return "the body is not the payload";
        }
        if (request.Method != method || request.Path != path)
            return $"{request.Method} {request.Path}, not {method} {path}";
        return query.Count > 0 ? $"too much in {request.Query}" : BodyFault(service, input, request);
    }

    public Answer FullAnswer(StandInService service, string operation)
    {
        var output = service.Model.Output(operation);
        var headers = output?.Members.Where(member => member.Location == "header")
            .ToDictionary(member => member.WireName, member => Text(member.Shape, member.Name));
        var body = output?.Payload is { } payload
            ? Encoding.UTF8.GetString(Sample.Blob(payload))
            : new JsonSample(service.ModelName).Of(output).ToJsonString();
        return new Answer(body, ContentType: "application/json") { Headers = headers ?? [] };
    }

    private static string? BodyFault(StandInService service, Shape? input, ReceivedRequest request)
    {
        if (input?.Payload is not null)
            return null;
        var expected = new JsonSample(service.ModelName).Of(input);
        if (expected.Count == 0)
            return request.Body.Length == 0 ? null : "a body without members";
        return JsonNode.DeepEquals(expected, JsonNode.Parse(request.Text)) ? null : $"sent {request.Text}\nnot {expected.ToJsonString()}";
    }

    private static string Text(Shape shape, string member) => shape.Type switch
    {
        "boolean" => "true",
        "string" => Sample.Text(shape, member),
        _ => Sample.Number(shape).ToString(CultureInfo.InvariantCulture),
    };
}
