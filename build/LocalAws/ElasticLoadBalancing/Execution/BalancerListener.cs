using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>A listener's port on loopback: takes requests until it is disposed.</summary>
internal sealed class BalancerListener : IAsyncDisposable
{
    private readonly WebApplication application;
    private volatile TrafficRoute route;

    private BalancerListener(WebApplication application, TrafficRoute route) => (this.application, this.route) = (application, route);

    /// <summary>Where requests go that come from now on.</summary>
    public TrafficRoute Route
    {
        set => route = value;
    }

    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<BalancerListener> OpenAsync(int port, RequestForwarder forwarder, TrafficRoute route)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        var listener = new BalancerListener(builder.Build(), route);
        listener.application.Run(http => forwarder.ForwardAsync(http, listener.route));
        try
        {
            await listener.application.StartAsync();
            return listener;
        }
        catch
        {
            await listener.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops listening; requests that are being answered have two seconds.</summary>
    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
