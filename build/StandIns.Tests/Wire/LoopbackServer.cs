using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace StandIns.Tests.Wire;

/// <summary>An HTTP server on a free loopback port that records what clients send and answers as the test says.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly List<ReceivedRequest> requests = [];

    private LoopbackServer(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public Func<ReceivedRequest, Answer> Answer { get; set; } = _ => new Answer("{}");

    public IReadOnlyList<ReceivedRequest> Requests
    {
        get
        {
            lock (requests)
                return [.. requests];
        }
    }

    public static async Task<LoopbackServer> StartAsync(Func<ReceivedRequest, Answer>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new LoopbackServer(builder.Build());
        server.Answer = answer ?? server.Answer;
        server.app.Run(server.AnswerAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var path = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];
        var request = new ReceivedRequest(context.Request.Method, path, context.Request.QueryString.Value ?? "", headers, body.ToArray());
        lock (requests)
            requests.Add(request);

        var answer = Answer(request);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(answer.Body, context.RequestAborted);
    }
}
