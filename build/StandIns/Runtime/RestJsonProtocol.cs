using System.Reflection;
using System.Text.Json;
using Amazon.Runtime;
using Amazon.Runtime.Internal;
using Amazon.Runtime.Internal.Transform;

namespace StandIns.Runtime;

/// <summary>restJson1: members in path, query and headers, the rest as JSON, or one member as the whole body.</summary>
internal sealed class RestJsonProtocol(ServiceFacts facts, Type clientType) : JsonProtocol(facts, clientType)
{
    public override IRequest Marshall(AmazonWebServiceRequest input)
    {
        var operation = input.GetType().GetCustomAttribute<HttpOperationAttribute>()!;
        var request = new DefaultRequest(input, Facts.ServiceId) { HttpMethod = operation.Method, ResourcePath = operation.Path, UseQueryString = true };
        var members = ShapeMembers.Of(input.GetType());
        foreach (var member in members)
        {
            if (member.GetCustomAttribute<RestAttribute>() is { } rest)
                Place(request, rest, member.GetValue(input), member.Name);
        }
        if (request.Content is null && members.Any(member => !member.IsDefined(typeof(RestAttribute))))
            request.Content = JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), Json);
        // Where there is no body HttpClient sends no such header, which the signature would then be missing.
        if (request.Content is not null)
            request.Headers["Content-Type"] = "application/json";
        return request;
    }

    protected override TResponse Read<TResponse>(byte[] body, IWebResponseData response)
    {
        var outsideOfJson = ShapeMembers.Of(typeof(TResponse)).Where(member => member.IsDefined(typeof(RestAttribute)))
            .Select(member => (Member: member, Attribute: member.GetCustomAttribute<RestAttribute>()!)).ToList();
        var result = outsideOfJson.Any(each => each.Attribute.Place is In.Payload) ? new TResponse() : Deserialize<TResponse>(body);
        foreach (var (member, rest) in outsideOfJson)
            member.SetValue(result, Value(rest, member.PropertyType, body, response));
        return result;
    }

    private static object? Value(RestAttribute rest, Type type, byte[] body, IWebResponseData response) => rest.Place switch
    {
        In.Payload => new MemoryStream(body),
        In.Status => (int)response.StatusCode,
        _ => WireText.Read(response.GetHeaderValue(rest.Name), type),
    };

    private static void Place(DefaultRequest request, RestAttribute rest, object? value, string member)
    {
        switch (rest.Place)
        {
            case In.Path when value is not null:
                request.AddPathResource($"{{{rest.Name}}}", WireText.Write(value));
                break;
            case In.Path:
                throw new AmazonClientException($"{member} is required: it is part of the request's path.");
            case In.Query when value is IEnumerable<string> list:
                request.ParameterCollection.Add(rest.Name, [.. list]);
                break;
            case In.Query when value is not null:
                request.ParameterCollection.Add(rest.Name, WireText.Write(value));
                break;
            case In.Header when value is not null:
                request.Headers[rest.Name] = WireText.Write(value);
                break;
            case In.Payload when value is MemoryStream payload:
                request.Content = payload.ToArray();
                break;
        }
    }
}
