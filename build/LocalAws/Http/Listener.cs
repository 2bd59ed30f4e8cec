using System.Net;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace LocalAws.Http;

/// <summary>
/// The port on loopback. It stays open while what answers behind it is taken away and another one is put in its place; requests that come
/// in the meantime wait for it.
/// </summary>
internal sealed class Listener : IServer
{
    private readonly KestrelServer kestrel;
    private readonly RequestGate gate;
    private bool listens;

    /// <param name="port">0 takes a free one.</param>
    /// <param name="reset">Empties the state: called for a request that may ask for it, when everything behind it has let go of it.</param>
    public Listener(int port, Func<Task> reset)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxRequestBodySize = null; // an object has up to 5 GiB; smaller limits are the protocols'
        options.Limits.MaxRequestLineSize = 32 * 1024;
        options.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        options.Listen(IPAddress.Loopback, port);
        kestrel = new KestrelServer(Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
        gate = new RequestGate(reset);
    }

    /// <inheritdoc/>
    public IFeatureCollection Features => kestrel.Features;

    /// <summary>Lets new requests wait: what answers them is about to be replaced, and its stop is not the port's.</summary>
    public void Hold() => gate.Close();

    /// <summary>Answers all requests with this fault: there is nothing left that could.</summary>
    public void Fail(Exception fault) => gate.Open(_ => Task.FromException(fault));

    /// <inheritdoc/>
    public async Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) where TContext : notnull
    {
        if (!listens)
            await kestrel.StartAsync(gate, cancellationToken);
        listens = true;
        gate.Open(passage => ProcessAsync(application, passage));
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => gate.IsOpen ? kestrel.StopAsync(cancellationToken) : gate.DrainAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => kestrel.Dispose();

    private static Task ProcessAsync<TContext>(IHttpApplication<TContext> application, RequestGate.Passage passage) where TContext : notnull
    {
        var context = application.CreateContext(passage.Features);
        passage.End = exception => application.DisposeContext(context, exception);
        return application.ProcessRequestAsync(context);
    }
}
