using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Http;

/// <summary>Where this server answers, for what runs in its name (builds, functions).</summary>
internal sealed class ServerAddress(IServer server, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The address. What a restart takes up again begins before the server listens: it waits here.</summary>
    /// <exception cref="InvalidOperationException">The server did not start.</exception>
    public string Url =>
        lifetime.ApplicationStarted.IsCancellationRequested || lifetime.ApplicationStarted.WaitHandle.WaitOne(Patience)
            ? server.Features.Get<IServerAddressesFeature>()!.Addresses.First()
            : throw new InvalidOperationException("LocalAws does not listen.");
}
