using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Build.Tests.Testing;

/// <summary>Something that waits for messages over HTTP, on loopback.</summary>
public sealed class Webhook : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Channel<string> bodies = Channel.CreateUnbounded<string>();

    private Webhook(WebApplication application) => this.application = application;

    public string Url => application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/secret";

    public static async Task<Webhook> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var webhook = new Webhook(builder.Build());
        webhook.application.Run(async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            webhook.bodies.Writer.TryWrite(await reader.ReadToEndAsync());
            http.Response.StatusCode = StatusCodes.Status200OK;
        });
        await webhook.application.StartAsync();
        return webhook;
    }

    /// <summary>The next message.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        return await bodies.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
