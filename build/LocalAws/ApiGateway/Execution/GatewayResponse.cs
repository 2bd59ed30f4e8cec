using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LocalAws.ApiGateway.Execution;

/// <summary>What the caller gets.</summary>
internal sealed record GatewayResponse(int Status, IReadOnlyList<KeyValuePair<string, string[]>> Headers, byte[] Body)
{
    private static readonly string[] OfTheConnection = ["connection", "content-length", "keep-alive", "transfer-encoding", "upgrade", "date", "server"];

    /// <summary>A response of API Gateway's own: <c>{"message": "..."}</c>.</summary>
    public GatewayResponse(int status, string message)
        : this(status, [new("Content-Type", ["application/json"])], JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["message"] = message }))
    {
    }

    /// <summary>What a path gets that no route has.</summary>
    public static GatewayResponse NotFound(ApiKind kind) => kind is ApiKind.Rest
        ? new GatewayResponse(StatusCodes.Status403Forbidden, "Missing Authentication Token")
        : new GatewayResponse(StatusCodes.Status404NotFound, "Not Found");

    public async Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        foreach (var (name, values) in Headers.Where(header => !OfTheConnection.Contains(header.Key.ToLowerInvariant())))
            response.Headers.Append(name, values);
        if (Body.Length == 0 || HttpMethods.IsHead(response.HttpContext.Request.Method))
            return;
        response.ContentLength = Body.Length;
        await response.Body.WriteAsync(Body);
    }
}
