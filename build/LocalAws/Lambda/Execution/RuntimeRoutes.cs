using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Lambda.Execution;

/// <summary>
/// The Lambda runtime API (Lambda developer guide, "Using the Lambda runtime API for custom runtimes"). Each process has an address with a
/// token that nobody else knows: it sees its own events alone.
/// </summary>
internal static class RuntimeRoutes
{
    private const string Base = "/_lambda/runtime/{token}/2018-06-01/runtime";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"{Base}/invocation/next", NextAsync);
        routes.MapPost($"{Base}/invocation/{{id}}/response", (HttpContext http, string token, string id) => AnswerAsync(http, token, id, isError: false));
        routes.MapPost($"{Base}/invocation/{{id}}/error", (HttpContext http, string token, string id) => AnswerAsync(http, token, id, isError: true));
        routes.MapPost($"{Base}/init/error", (HttpContext http, string token) => AnswerAsync(http, token, null, isError: true));
    }

    private static async Task NextAsync(HttpContext http, string token)
    {
        if (Find(http, token) is not { } process)
        {
            await RefuseAsync(http, StatusCodes.Status403Forbidden, "InvalidToken", "No function's process has this address.");
            return;
        }
        Invocation? next;
        try
        {
            next = await process.NextAsync(http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            http.Abort();
            return;
        }
        var headers = http.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = next.RequestId;
        headers["Lambda-Runtime-Deadline-Ms"] = next.Deadline.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = next.FunctionArn;
        headers["Lambda-Runtime-Trace-Id"] = next.TraceId;
        if (next.ClientContext is not null)
            headers["Lambda-Runtime-Client-Context"] = next.ClientContext;
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = next.Payload.Length;
        await http.Response.BodyWriter.WriteAsync(next.Payload);
    }

    private static async Task AnswerAsync(HttpContext http, string token, string? id, bool isError)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        if (Find(http, token)?.Answer(id, new RuntimeAnswer(body.ToArray(), isError)) != true)
        {
            await RefuseAsync(http, StatusCodes.Status400BadRequest, "InvalidRequestID", "The invocation is over, or was never this process's.");
            return;
        }
        http.Response.StatusCode = StatusCodes.Status202Accepted;
        http.Response.ContentType = "application/json";
        await http.Response.WriteAsync("""{"status":"OK"}""");
    }

    private static RuntimeProcess? Find(HttpContext http, string token) => http.RequestServices.GetRequiredService<RuntimeFleet>().Find(token);

    private static Task RefuseAsync(HttpContext http, int status, string type, string message)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(new Dictionary<string, string> { ["errorType"] = type, ["errorMessage"] = message });
    }
}
