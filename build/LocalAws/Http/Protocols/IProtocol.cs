using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http.Model;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Http;

namespace LocalAws.Http.Protocols;

/// <summary>One of AWS's wire protocols: it names the operation, reads its request, writes its response and its errors.</summary>
internal interface IProtocol
{
    /// <summary>Name of the operation that the request asks for; null when it names none.</summary>
    string? OperationName(IncomingRequest request, ReadOnlyMemory<byte> body, ApiModel api);

    /// <summary>Reads the request into the normal form.</summary>
    JsonObject Read(IncomingRequest request, ReadOnlyMemory<byte> body, ApiOperation operation);

    /// <summary>Writes a response that is in the normal form.</summary>
    Task WriteAsync(HttpResponse response, ApiModel api, ApiOperation operation, JsonElement normal, CallContext call);

    /// <summary>Writes an error.</summary>
    Task WriteErrorAsync(HttpResponse response, ApiModel? api, AwsException error, string requestId);
}
