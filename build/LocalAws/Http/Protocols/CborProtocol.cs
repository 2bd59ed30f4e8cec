using System.Formats.Cbor;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Binding;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>rpcV2Cbor (Smithy, "Smithy RPC v2 CBOR protocol"): <c>/service/SERVICE/operation/OPERATION</c>, CBOR in and out.</summary>
internal sealed class CborProtocol : IProtocol
{
    public string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api)
    {
        var parts = request.RawPath.Split('/');
        return parts is [.., "service", _, "operation", var name] ? name : null;
    }

    public JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation) =>
        JsonBodyReader.Read(JsonSerializer.SerializeToUtf8Bytes(CborBodyReader.Read(body)), operation.Input);

    public async Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call)
    {
        response.Headers["smithy-protocol"] = "rpc-v2-cbor";
        if (operation.Output.Name == "Unit")
            return;
        await SendAsync(response, CborBodyWriter.Write(normal, operation.Output), call.Cancellation);
    }

    public async Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId)
    {
        response.StatusCode = ErrorStatus.Of(error, api);
        response.Headers["smithy-protocol"] = "rpc-v2-cbor";
        response.Headers["x-amzn-query-error"] = $"{error.Code};{(response.StatusCode < 500 ? "Sender" : "Receiver")}";
        var writer = new CborWriter();
        writer.WriteStartMap(2);
        writer.WriteTextString("__type");
        writer.WriteTextString(api?.Errors.GetValueOrDefault(error.Code)?.Name ?? error.Code);
        writer.WriteTextString("message");
        writer.WriteTextString(error.Message);
        writer.WriteEndMap();
        await SendAsync(response, writer.Encode(), CancellationToken.None);
    }

    private static async Task SendAsync(HttpResponse response, byte[] body, CancellationToken cancellation)
    {
        response.ContentType = "application/cbor";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellation);
    }
}
