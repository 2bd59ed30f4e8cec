using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>Signed requests of writers; no answer, or one that is no success, is an exception.</summary>
internal static class Requests
{
    public static async Task<WireAnswer> SendAsync(Access access, string service, WireRequest request)
    {
        using var client = new WireClient(access.Endpoint);
        return await client.SendAsync(request.Signed(access, service)) ?? throw new IOException("The server went away.");
    }

    public static async Task<WireAnswer> MustAsync(Access access, string service, WireRequest request)
    {
        var answer = await SendAsync(access, service, request);
        Assert.True(answer.Status < 300, $"{request.Method} {request.Target}: {answer.Status} {answer.Text}");
        return answer;
    }

    public static async Task<JsonNode> JsonAsync(Access access, string service, string target, JsonObject body)
    {
        var request = new WireRequest("POST", "/") { Body = JsonSerializer.SerializeToUtf8Bytes(body) }.With("x-amz-target", target).With("content-type", "application/x-amz-json-1.1");
        var answer = await MustAsync(access, service, request);
        return answer.Body.Length == 0 ? new JsonObject() : JsonNode.Parse(answer.Body)!;
    }
}
