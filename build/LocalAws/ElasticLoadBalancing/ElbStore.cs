using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Load balancers, listeners and target groups of every account and region.</summary>
public sealed class ElbStore(StateStore state)
{
    /// <summary>Load balancers by ARN.</summary>
    public Collection<LoadBalancerDocument> LoadBalancers { get; } = state.Collection<LoadBalancerDocument>("elb/load-balancers");

    /// <summary>Target groups by ARN.</summary>
    public Collection<TargetGroupDocument> TargetGroups { get; } = state.Collection<TargetGroupDocument>("elb/target-groups");

    /// <summary>Listeners by ARN.</summary>
    public Collection<ListenerDocument> Listeners { get; } = state.Collection<ListenerDocument>("elb/listeners");

    /// <summary>The load balancer.</summary>
    /// <exception cref="AwsException">There is none of that ARN, or it is none.</exception>
    public LoadBalancerDocument LoadBalancer(Scope scope, string arn) =>
        LoadBalancers.Get(scope, Checked(arn, "loadbalancer/", "load balancer"), () => ElbErrors.LoadBalancerNotFound(arn));

    /// <summary>The target group.</summary>
    /// <exception cref="AwsException">There is none of that ARN, or it is none.</exception>
    public TargetGroupDocument TargetGroup(Scope scope, string arn) =>
        TargetGroups.Get(scope, Checked(arn, "targetgroup/", "target group"), () => ElbErrors.TargetGroupNotFound(arn));

    /// <summary>The target group of that name, or null.</summary>
    public TargetGroupDocument? FindTargetGroup(Scope scope, string name) => TargetGroups.List(scope).FirstOrDefault(each => each.TargetGroup.TargetGroupName == name);

    /// <summary>The listener.</summary>
    /// <exception cref="AwsException">There is none of that ARN, or it is none.</exception>
    public ListenerDocument Listener(Scope scope, string arn) => Listeners.Get(scope, Checked(arn, "listener/", "listener"), () => ElbErrors.ListenerNotFound(arn));

    /// <summary>The listeners of a load balancer, by port.</summary>
    public IReadOnlyList<ListenerDocument> ListenersOf(Scope scope, string loadBalancerArn) =>
        [.. Listeners.List(scope).Where(each => each.Listener.LoadBalancerArn == loadBalancerArn).OrderBy(each => each.Listener.Port)];

    /// <summary>The load balancers whose listeners forward to a target group.</summary>
    public IReadOnlyList<string> BalancersOf(Scope scope, string targetGroupArn) =>
        [.. Listeners.List(scope).Where(each => each.Forwards.Any(to => to.Arn == targetGroupArn)).Select(each => each.Listener.LoadBalancerArn).Distinct(StringComparer.Ordinal)];

    /// <summary>The load balancer as it is shown: with the address that requests really go to.</summary>
    public LoadBalancer Shown(Scope scope, LoadBalancerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var port = ListenersOf(scope, document.Arn).Select(each => each.LocalPort).FirstOrDefault(document.Port);
        return document.LoadBalancer with { DNSName = FormattableString.Invariant($"127.0.0.1:{port}") };
    }

    /// <summary>The target group as it is shown: with the load balancers that use it.</summary>
    public TargetGroup Shown(Scope scope, TargetGroupDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.TargetGroup with { LoadBalancerArns = BalancersOf(scope, document.Arn) };
    }

    /// <summary>Loopback ports that are given to load balancers and listeners.</summary>
    public HashSet<int> Ports() => [.. LoadBalancers.Everywhere().Select(each => each.Document.Port), .. Listeners.Everywhere().Select(each => each.Document.LocalPort)];

    /// <summary>Writes a load balancer.</summary>
    public void Put(Scope scope, LoadBalancerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        LoadBalancers.Put(scope, document.Arn, document);
    }

    /// <summary>Writes a target group.</summary>
    public void Put(Scope scope, TargetGroupDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        TargetGroups.Put(scope, document.Arn, document);
    }

    /// <summary>Writes a listener.</summary>
    public void Put(Scope scope, ListenerDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Listeners.Put(scope, document.Arn, document);
    }

    private static string Checked(string arn, string resource, string what) =>
        Arn.TryParse(arn, out var parsed) && parsed.Service == "elasticloadbalancing" && parsed.Resource.StartsWith(resource, StringComparison.Ordinal)
            ? arn
            : throw ElbErrors.Invalid($"'{arn}' is not a valid {what} ARN");
}
