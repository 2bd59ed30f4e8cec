using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>awsQuery and, where <paramref name="ec2"/> says so, ec2Query (Smithy, "AWS query protocol", "AWS EC2 query protocol").</summary>
internal sealed class QueryProtocol(bool ec2) : IProtocol
{
    public string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api) =>
        Form(request, body).FirstOrDefault(pair => pair.Key == "Action") is { Key: not null } action ? action.Value : null;

    public JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation) =>
        new FormReader(ec2).Read(Form(request, body), operation.Input);

    public async Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call)
    {
        var body = Xml.Document(writer =>
        {
            writer.WriteStartElement(operation.Name + "Response", api.XmlNamespace);
            if (ec2)
                writer.WriteElementString("requestId", call.RequestId);
            else if (operation.ResultWrapper is { } wrapper)
                writer.WriteStartElement(wrapper);
            new XmlBodyWriter(writer, ec2 ? WireProtocol.Ec2 : WireProtocol.Query).Members(normal, operation.Output, operation.Output.Name);
            if (!ec2)
            {
                if (operation.ResultWrapper is not null)
                    writer.WriteEndElement();
                writer.WriteStartElement("ResponseMetadata");
                writer.WriteElementString("RequestId", call.RequestId);
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        });
        response.ContentType = "text/xml;charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, call.Cancellation);
    }

    public async Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId)
    {
        response.StatusCode = ErrorStatus.Of(error, api);
        response.ContentType = "text/xml;charset=utf-8";
        await response.Body.WriteAsync(Xml.Document(writer =>
        {
            writer.WriteStartElement(ec2 ? "Response" : "ErrorResponse", ec2 ? null : api?.XmlNamespace);
            if (ec2)
                writer.WriteStartElement("Errors");
            writer.WriteStartElement("Error");
            if (!ec2)
                writer.WriteElementString("Type", response.StatusCode < 500 ? "Sender" : "Receiver");
            writer.WriteElementString("Code", error.Code);
            writer.WriteElementString("Message", Xml.Clean(error.Message));
            writer.WriteEndElement();
            if (ec2)
                writer.WriteEndElement();
            writer.WriteElementString(ec2 ? "RequestID" : "RequestId", requestId);
            writer.WriteEndElement();
        }));
    }

    private static IEnumerable<KeyValuePair<string, string>> Form(IncomingRequest request, ReadOnlyMemory<byte> body) =>
        request.Query.Concat(Encoding.UTF8.GetString(body.Span).Split('&', StringSplitOptions.RemoveEmptyEntries).Select(Pair));

    private static KeyValuePair<string, string> Pair(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? new(Decode(text), "") : new(Decode(text[..equals]), Decode(text[(equals + 1)..]));
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
