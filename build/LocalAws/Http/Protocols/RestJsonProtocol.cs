using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>restJson as Lambda speaks it (Smithy, "AWS REST JSON 1 protocol").</summary>
internal sealed class RestJsonProtocol : IProtocol
{
    public string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api) => RestRouter.Find(request, api)?.Operation.Name;

    public JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation) =>
        RestRequestReader.Read(request, body, RestRouter.Of(operation), JsonBodyReader.Read);

    public async Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call)
    {
        var document = RestResponseWriter.WriteHead(response, operation, normal);
        var body = document is { } part ? JsonBodyWriter.Write(part.Value, part.Shape) : RestResponseWriter.Bytes(operation, normal);
        if (body is null || response.StatusCode == StatusCodes.Status204NoContent)
            return;
        if (document is not null)
            response.ContentType = "application/json";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, call.Cancellation);
    }

    public async Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId)
    {
        response.StatusCode = ErrorStatus.Of(error, api);
        response.ContentType = "application/json";
        response.Headers["x-amzn-ErrorType"] = error.Code;
        var document = new JsonObject { ["Type"] = response.StatusCode < 500 ? "User" : "Server", ["message"] = error.Message };
        foreach (var (name, value) in error.Details)
            document[name] = value;
        await response.WriteAsync(document.ToJsonString());
    }
}
