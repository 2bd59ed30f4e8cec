using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.Tests.Testing;

/// <summary>An HTTP endpoint of a test: it keeps what is posted to it, and fails as often as it is told before it accepts.</summary>
public sealed class Listener : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly Channel<(string Body, IReadOnlyDictionary<string, string> Headers)> received = Channel.CreateUnbounded<(string, IReadOnlyDictionary<string, string>)>();
    private int failures;

    private Listener(WebApplication application) => this.application = application;

    public Uri Url => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<Listener> StartAsync(int failures = 0, int port = 0)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var listener = new Listener(builder.Build()) { failures = failures };
        listener.application.Run(listener.ReceiveAsync);
        await listener.application.StartAsync();
        return listener;
    }

    /// <summary>The next request that was accepted.</summary>
    public async Task<(string Body, IReadOnlyDictionary<string, string> Headers)> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        return await received.Reader.ReadAsync(patience.Token);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task ReceiveAsync(HttpContext http)
    {
        var body = await new StreamReader(http.Request.Body).ReadToEndAsync();
        if (Interlocked.Decrement(ref failures) >= 0)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        received.Writer.TryWrite((body, http.Request.Headers.ToDictionary(each => each.Key.ToLowerInvariant(), each => each.Value.ToString())));
    }
}
