using LocalAws.ApiGateway;
using LocalAws.Http;
using LocalAws.Http.InProcess;
using LocalAws.Http.Signing;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Kernel.Docker;
using LocalAws.ResourceTypes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LocalAws;

/// <summary>The embedded AWS: every service on one loopback port, until it is disposed.</summary>
public sealed class LocalAwsServer : IAsyncDisposable
{
    private readonly LocalAwsOptions options;
    private readonly Listener listener;
    private readonly SemaphoreSlim changing = new(1);
    private WebApplication? application;

    private LocalAwsServer(LocalAwsOptions options, int port) => (this.options, listener) = (options, new Listener(port, ResetAsync));

    /// <summary>Where clients send requests, e.g. <c>http://127.0.0.1:41234</c>.</summary>
    public Uri Endpoint => new(listener.Features.Get<IServerAddressesFeature>()!.Addresses.First());

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
        var usual = options.Port > 0 ? 0 : UsualPort.Of(options.StateFolder);
        try
        {
            return await StartAsync(options, usual > 0 ? usual : options.Port, cancellationToken);
        }
        catch (IOException taken) when (usual > 0 && taken.InnerException is AddressInUseException)
        {
            return await StartAsync(options, 0, cancellationToken); // somebody was quicker
        }
    }

    private static async Task<LocalAwsServer> StartAsync(LocalAwsOptions options, int port, CancellationToken cancellationToken)
    {
        var server = new LocalAwsServer(options, port);
        try
        {
            server.application = await StartBehindAsync(server.listener, options, cancellationToken);
            UsualPort.Keep(server.Get<StateFolder>(), server.Endpoint.Port);
            return server;
        }
        catch
        {
            server.listener.Dispose();
            throw;
        }
    }

    /// <summary>A store, runner or operation of the server: for tests and for the host that embeds it.</summary>
    public T Get<T>() where T : notnull => application!.Services.GetRequiredService<T>();

    /// <summary>Stops what runs, empties the state, and begins anew at the same address with the same key. Requests that come meanwhile wait.</summary>
    public async Task ResetAsync()
    {
        await changing.WaitAsync();
        try
        {
            listener.Hold();
            await StopBehindAsync();
            StateFolder.Wipe(options.StateFolder);
            application = await StartBehindAsync(listener, options, CancellationToken.None);
        }
        catch (Exception exception)
        {
            listener.Fail(exception);
            throw;
        }
        finally
        {
            changing.Release();
        }
    }

    /// <summary>Stops runners, then the server, then closes the state.</summary>
    public async ValueTask DisposeAsync()
    {
        await changing.WaitAsync();
        await StopBehindAsync();
        listener.Dispose();
        changing.Dispose();
    }

    private async Task StopBehindAsync()
    {
        if (application is null)
            return;
        try
        {
            await application.StopAsync();
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            options.Log(FullDisk.Explain(options.StateFolder)); // what could not be noted, the next start finds
        }
        await application.DisposeAsync();
        application = null;
    }

    private static async Task<WebApplication> StartBehindAsync(Listener listener, LocalAwsOptions options, CancellationToken cancellationToken)
    {
        var services = new ServiceTable();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IServer>(listener);
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
            return application;
        }
        catch (Exception exception)
        {
            await application.DisposeAsync();
            if (FullDisk.IsCauseOf(exception))
                throw new IOException(FullDisk.Explain(options.StateFolder), exception);
            throw;
        }
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
        collection.AddSingleton(provider => new EventBus(provider.GetRequiredService<StateStore>(), new(provider.GetServices<IEventRecorder>)) { OnError = (awsEvent, exception) => provider.GetRequiredService<DiskWatch>().Log($"{awsEvent.Source} {awsEvent.DetailType}", exception) });
        collection.AddSingleton<DeliveryQueue>();
        collection.AddSingleton(provider => new Destinations(provider.GetRequiredService<DeliveryQueue>(), new(provider.GetServices<IDestination>)));
        collection.AddSingleton<IDeliverer, DestinationDeliverer>();
        collection.AddSingleton<DockerEngine>();
        collection.AddSingleton<SignatureVerifier>();
        collection.AddSingleton<SessionIssuer>();
        collection.AddSingleton<ResetEndpoint>();
        collection.AddSingleton<Origins>();
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
        collection.AddHostedService<DeliveryRunner>(); // the last to start and the first to stop: what it delivers to is there as long
    }

    private static CredentialStore Credentials(LocalAwsOptions options, IEnumerable<ICredentialSource> sources)
    {
        var credentials = new CredentialStore(sources);
        credentials.Add(new Credential(options.AccessKeyId, options.SecretAccessKey, options.AccountId, $"arn:aws:iam::{options.AccountId}:root"));
        return credentials;
    }
}
