using System.Net;
using LocalAws.ApiGateway;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using LocalAws.Kernel.Docker;
using LocalAws.ResourceTypes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws;

/// <summary>The embedded AWS: every service on one loopback port, until it is disposed.</summary>
public sealed class LocalAwsServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly LocalAwsOptions options;

    private LocalAwsServer(WebApplication application, LocalAwsOptions options)
    {
        this.application = application;
        this.options = options;
        Endpoint = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    /// <summary>Where clients send requests, e.g. <c>http://127.0.0.1:41234</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>The run's root key.</summary>
    public string AccessKeyId => options.AccessKeyId;

    /// <summary>The run's root key's secret.</summary>
    public string SecretAccessKey => options.SecretAccessKey;

    /// <summary>Account that everything belongs to.</summary>
    public string AccountId => options.AccountId;

    /// <summary>Starts the server; when it returns, requests are accepted and interrupted executions are taken up again.</summary>
    /// <exception cref="IOException">The port or the state folder is in use, or its disk is full.</exception>
    public static async Task<LocalAwsServer> StartAsync(LocalAwsOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var services = new ServiceTable();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options.Port));
        builder.Services.AddRoutingCore();
        AddServices(builder.Services, options, services);
        var application = builder.Build();
        try
        {
            application.UseRouting();
            foreach (var service in services.Services)
                service.MapRoutes(application);
            application.UseEndpoints(_ => { });
            var dispatcher = application.Services.GetRequiredService<Dispatcher>();
            application.Run(dispatcher.DispatchAsync);
            await application.StartAsync(cancellationToken);
            return new LocalAwsServer(application, options);
        }
        catch (Exception exception)
        {
            await application.DisposeAsync();
            if (FullDisk.IsCauseOf(exception))
                throw new IOException(FullDisk.Explain(options.StateFolder), exception);
            throw;
        }
    }

    /// <summary>A store, runner or operation of the server: for tests and for the host that embeds it.</summary>
    public T Get<T>() where T : notnull => application.Services.GetRequiredService<T>();

    /// <summary>Stops runners, then the server, then closes the state.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await application.StopAsync();
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            options.Log(FullDisk.Explain(options.StateFolder)); // what could not be noted, the next start finds
        }
        await application.DisposeAsync();
    }

    private static void Limit(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = null; // an object has up to 5 GiB; smaller limits are the protocols'
        kestrel.Limits.MaxRequestLineSize = 32 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 64 * 1024;
        kestrel.Listen(IPAddress.Loopback, port);
    }

    private static void AddServices(IServiceCollection collection, LocalAwsOptions options, ServiceTable services)
    {
        collection.AddSingleton(options);
        collection.AddSingleton(options.Clock);
        collection.AddSingleton<DiskWatch>();
        collection.AddSingleton(services);
        collection.AddSingleton(provider => Credentials(options, provider.GetServices<ICredentialSource>()));
        collection.AddSingleton(_ => new StateFolder(options.StateFolder));
        collection.AddSingleton<StateStore>();
        collection.AddSingleton(provider => new EventBus { OnError = (awsEvent, exception) => provider.GetRequiredService<DiskWatch>().Log($"{awsEvent.Source} {awsEvent.DetailType}", exception) });
        collection.AddSingleton<DockerEngine>();
        collection.AddSingleton<SignatureVerifier>();
        collection.AddSingleton<SessionIssuer>();
        collection.AddSingleton<Dispatcher>();
        collection.AddSingleton<ServiceCalls>();
        collection.AddResourceTypes();
        collection.AddSingleton<ServerAddress>();
        collection.AddApiRoutes();
        foreach (var service in services.Services)
        {
            service.AddServices(collection);
            foreach (var operation in service.Operations.Types)
                collection.TryAddSingleton(operation);
        }
    }

    private static CredentialStore Credentials(LocalAwsOptions options, IEnumerable<ICredentialSource> sources)
    {
        var credentials = new CredentialStore(sources);
        credentials.Add(new Credential(options.AccessKeyId, options.SecretAccessKey, options.AccountId, $"arn:aws:iam::{options.AccountId}:root"));
        return credentials;
    }
}
