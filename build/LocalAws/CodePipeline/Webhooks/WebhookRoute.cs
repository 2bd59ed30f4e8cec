using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LocalAws.CodePipeline.Execution;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodePipeline.Webhooks;

/// <summary>Takes the calls of webhooks at /webhooks/TOKEN: proves the caller, holds the filters against the body, starts the pipeline.</summary>
public sealed class WebhookRoute(WebhookStore webhooks, PipelineStore pipelines, ExecutionStarter starter, TimeProvider clock)
{
    /// <summary>The largest body that GitHub sends.</summary>
    private const int LargestBody = 25 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/webhooks/{token}", (HttpContext context, string token) =>
        context.RequestServices.GetRequiredService<WebhookRoute>().HandleAsync(context, token));

    private async Task HandleAsync(HttpContext context, string token)
    {
        if (webhooks.ByToken(token) is not var (scope, webhook))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (await ReadAsync(context) is not { } body)
        {
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        context.Response.StatusCode = IsProven(context, webhook, body) ? Start(scope, webhook, body) : StatusCodes.Status403Forbidden;
    }

    private static async Task<byte[]?> ReadAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[64 * 1024];
        for (int read; (read = await context.Request.Body.ReadAsync(chunk, context.RequestAborted)) > 0;)
        {
            if (buffer.Length + read > LargestBody) return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.ToArray();
    }

    private static bool IsProven(HttpContext context, WebhookRecord webhook, byte[] body)
    {
        var configuration = webhook.Definition.AuthenticationConfiguration;
        return webhook.Definition.Authentication switch
        {
            "GITHUB_HMAC" => SigningKey.Same(
                "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(configuration.SecretToken!), body)),
                context.Request.Headers["X-Hub-Signature-256"].ToString()),
            "IP" => IPNetwork.Parse(configuration.AllowedIPRange!).Contains((context.Connection.RemoteIpAddress ?? IPAddress.None).MapToIPv4()),
            _ => true,
        };
    }

    private int Start(Scope scope, WebhookRecord webhook, byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var target = pipelines.Get(scope, webhook.Definition.TargetPipeline).Structure.Stages[0].Actions.FirstOrDefault(action => action.Name == webhook.Definition.TargetAction);
            if (!WebhookFilters.Match(webhook.Definition.Filters, target?.Configuration ?? new Dictionary<string, string>(), json.RootElement)) return StatusCodes.Status200OK;
            webhooks.Put(scope, webhook with { LastTriggered = clock.GetUtcNow() });
            starter.Start(scope, webhook.Definition.TargetPipeline, new() { TriggerType = "Webhook", TriggerDetail = webhook.Arn }, new StartOptions());
            return StatusCodes.Status200OK;
        }
        catch (Exception refused) when (refused is JsonException or AwsException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
