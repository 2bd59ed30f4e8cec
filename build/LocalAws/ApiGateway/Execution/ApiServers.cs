using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using LocalAws.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace LocalAws.ApiGateway.Execution;

/// <summary>A listener on a loopback port for each API that has a stage. After a restart each has its port again, if nobody else took it.</summary>
internal sealed partial class ApiServers(ApiStore store, ApiProxy proxy) : IHostedService, IDisposable
{
    /// <summary>Bytes of a request (API Gateway developer guide, "Quotas").</summary>
    private const long LargestRequest = 10 * 1024 * 1024;
    private readonly ConcurrentDictionary<string, (WebApplication Server, Uri Address)> servers = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim gate = new(1);

    public Uri? Address(string apiId) => servers.TryGetValue(apiId, out var server) ? server.Address : null;

    public string Localize(string text) => AwsAddress().Replace(text, match =>
        Address(match.Groups["id"].Value) is { } here ? here.GetLeftPart(UriPartial.Authority) : match.Value);

    /// <summary>Serves an API; one that is served already stays where it is.</summary>
    public async Task<Uri> StartAsync(Scope scope, string apiId)
    {
        await gate.WaitAsync();
        try
        {
            if (Address(apiId) is { } present)
                return present;
            var api = store.Get(scope, apiId);
            var server = await ListenAsync(scope, apiId, api.Port);
            var address = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
            servers[apiId] = (server, address);
            store.Apis.Put(scope, apiId, api with { Port = address.Port });
            return address;
        }
        finally
        {
            gate.Release();
        }
    }

    public async Task StopAsync(string apiId)
    {
        if (servers.TryRemove(apiId, out var server))
            await server.Server.DisposeAsync();
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, api) in store.Apis.Everywhere().Where(each => store.Stages(each.Scope, each.Document.Id).Count > 0))
            await StartAsync(scope, api.Id);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.WhenAll(servers.Keys.Select(StopAsync));

    public void Dispose() => gate.Dispose();

    private async Task<WebApplication> ListenAsync(Scope scope, string apiId, int port)
    {
        var server = Build(scope, apiId, port);
        try
        {
            await server.StartAsync();
            return server;
        }
        catch (IOException) when (port != 0)
        {
            await server.DisposeAsync();
            return await ListenAsync(scope, apiId, 0);
        }
    }

    private WebApplication Build(Scope scope, string apiId, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(http => proxy.HandleAsync(http, scope, apiId));
        return server;
    }

    [GeneratedRegex(@"https://(?<id>[a-z0-9]{10})\.execute-api\.[a-z0-9-]+\.amazonaws\.com")]
    private static partial Regex AwsAddress();
}
