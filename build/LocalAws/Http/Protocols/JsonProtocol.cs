using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>awsJson 1.0 and 1.1 (Smithy, "AWS JSON protocol").</summary>
internal sealed class JsonProtocol : IProtocol
{
    public string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api)
    {
        var target = request.Header("x-amz-target") ?? "";
        return target.LastIndexOf('.') is > 0 and var dot ? target[(dot + 1)..] : null;
    }

    public JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation) => JsonBodyReader.Read(body, operation.Input);

    public async Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call)
    {
        response.ContentType = "application/x-amz-json-" + api.JsonVersion;
        // An operation without output answers with nothing at all; one whose output happens to be empty, with {}.
        var body = operation.Output.Name == "Unit" ? [] : JsonBodyWriter.Write(normal, operation.Output);
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, call.Cancellation);
    }

    public async Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId)
    {
        response.StatusCode = ErrorStatus.Of(error, api);
        response.ContentType = "application/x-amz-json-" + (api?.JsonVersion ?? "1.1");
        response.Headers["x-amzn-ErrorType"] = error.Code;
        // Clients of services that once spoke awsQuery ask for the code that they had then (Smithy, "awsQueryCompatible trait").
        if (response.HttpContext.Request.Headers["x-amzn-query-mode"] == "true")
            response.Headers["x-amzn-query-error"] = $"{error.Code};{(response.StatusCode < 500 ? "Sender" : "Receiver")}";
        var document = new JsonObject { ["__type"] = error.Code, ["message"] = error.Message };
        foreach (var (name, value) in error.Details)
            document[name] = value;
        foreach (var (name, structure) in error.Structures)
            document[name] = structure.DeepClone();
        await response.WriteAsync(document.ToJsonString());
    }
}
