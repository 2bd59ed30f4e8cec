using System.Net;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeConnections;

/// <summary>
/// The page on which a person allows a pending connection, at the path that AWS's console has for it:
/// /codesuite/settings/ACCOUNT/REGION/connections/ID. The step stays explicit, as on AWS; the other side is the folders named by --repository.
/// </summary>
public sealed class HandshakePage(ConnectionStore connections, LocalRepositories repositories)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.Map(
        "/codesuite/settings/{account}/{region}/connections/{id}", (HttpContext context, string account, string region, string id) =>
            context.RequestServices.GetRequiredService<HandshakePage>().HandleAsync(context, new Scope(account, region), id));

    private async Task HandleAsync(HttpContext context, Scope scope, string id)
    {
        try
        {
            HostGuard.Check(new IncomingRequest(context));
            var connection = connections.GetConnection(scope, Arn.Of("codeconnections", scope, $"connection/{id}").ToString());
            if (HttpMethods.IsPost(context.Request.Method)) connection = connections.CompleteHandshake(scope, connection.Arn);
            await WriteAsync(context, StatusCodes.Status200OK, Page(connection));
        }
        catch (AwsException refused)
        {
            await WriteAsync(context, refused.Status ?? StatusCodes.Status404NotFound, $"<p>{WebUtility.HtmlEncode(refused.Message)}</p>");
        }
    }

    private string Page(ConnectionRecord connection)
    {
        var known = repositories.All.Select(repository => $"<li>{WebUtility.HtmlEncode($"{repository.FullRepositoryId} = {repository.Path}")}</li>");
        var action = connection.Status == ConnectionRecord.Pending ? "<form method=\"post\"><button>Connect</button></form>" : "<p>Nothing is left to do here.</p>";
        return $"""
            <h1>Connection {WebUtility.HtmlEncode(connection.Name)}</h1>
            <p>{WebUtility.HtmlEncode(connection.Arn)} to {connection.ProviderType} is <b>{connection.Status}</b>.</p>
            <p>Repositories that it reaches:</p><ul>{string.Concat(known)}</ul>
            {action}
            """;
    }

    private static Task WriteAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; form-action 'self'; frame-ancestors 'none'";
        return context.Response.WriteAsync($"<!doctype html><title>Connection</title>{body}", context.RequestAborted);
    }
}
