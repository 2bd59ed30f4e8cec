using System.Collections.Concurrent;
using System.Globalization;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;
using Yarp.ReverseProxy.Forwarder;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>Keeps the ports of all listeners open, on the routes that are stored; instances that are gone lose their traffic.</summary>
public sealed class TrafficServer(
    ElbStore store, TargetPools pools, TargetRegistration registration, ListenerPorts ports, EventBus events, IHttpForwarder yarp) : IHostedService, IDisposable
{
    private readonly RequestForwarder forwarder = new(yarp);
    private readonly ConcurrentDictionary<string, BalancerListener> open = new(StringComparer.Ordinal);
    private IAsyncDisposable? subscription;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = events.Subscribe(WatchAsync);
        foreach (var (scope, group) in store.TargetGroups.Everywhere())
            pools.Sync(scope, group.Arn);
        foreach (var (scope, listener) in store.Listeners.Everywhere())
            await OpenAsync(scope, listener);
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null)
            await subscription.DisposeAsync();
        await Task.WhenAll(open.Keys.Select(CloseAsync));
    }

    /// <inheritdoc/>
    public void Dispose() => forwarder.Dispose();

    /// <summary>Opens a listener's port, or gives an open one its new route.</summary>
    internal async Task OpenAsync(Scope scope, ListenerDocument document)
    {
        var route = Route(scope, document);
        if (open.TryGetValue(document.Arn, out var present))
        {
            present.Route = route;
            return;
        }
        BalancerListener listener;
        try
        {
            listener = await BalancerListener.OpenAsync(document.LocalPort, forwarder, route);
        }
        catch (IOException)
        {
            // Somebody took the port while LocalAws was down: the listener moves, and its address with it.
            document = document with { LocalPort = ports.Another() };
            store.Put(scope, document);
            listener = await BalancerListener.OpenAsync(document.LocalPort, forwarder, route);
        }
        open[document.Arn] = listener;
    }

    /// <summary>Closes a listener's port.</summary>
    internal async Task CloseAsync(string listenerArn)
    {
        if (open.TryRemove(listenerArn, out var listener))
            await listener.DisposeAsync();
    }

    /// <summary>Target groups begin or cease to be in use.</summary>
    internal void Refresh(Scope scope, IEnumerable<string> targetGroupArns)
    {
        foreach (var arn in targetGroupArns.Distinct(StringComparer.Ordinal))
            pools.Sync(scope, arn);
    }

    private TrafficRoute Route(Scope scope, ListenerDocument document)
    {
        var attributes = store.LoadBalancers.Find(scope, document.Listener.LoadBalancerArn)?.Attributes ?? new Dictionary<string, string>();
        var idle = int.Parse(ElbAttributes.LoadBalancer.Value(attributes, "idle_timeout.timeout_seconds"), CultureInfo.InvariantCulture);
        return new TrafficRoute([.. document.Forwards.Select(each => (pools.Of(each.Arn), each.Weight))], TimeSpan.FromSeconds(idle));
    }

    private Task WatchAsync(AwsEvent awsEvent, CancellationToken cancellation)
    {
        if (awsEvent.Source == "aws.ec2" && (string?)awsEvent.Detail["state"] == "terminated" && (string?)awsEvent.Detail["instance-id"] is { } id)
            registration.Forget(awsEvent.Scope, id);
        return Task.CompletedTask;
    }
}
