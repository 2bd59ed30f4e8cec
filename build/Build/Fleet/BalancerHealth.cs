using Amazon.ElasticLoadBalancingV2;
using Amazon.ElasticLoadBalancingV2.Model;
using Build.Aws;
using Build.Provisioning.Traffic;

namespace Build.Fleet;

/// <summary>What a target group says of its targets, and where its load balancer answers.</summary>
/// <param name="TargetGroup">Name.</param>
/// <param name="Address">Where the load balancer answers; null when it has none.</param>
/// <param name="Targets">Its targets.</param>
public sealed record BalancerHealth(string TargetGroup, string? Address, IReadOnlyList<BalancedTarget> Targets)
{
    /// <summary>The target groups of the settings' deployment group, in each region; none when it controls no traffic.</summary>
    public static async Task<IReadOnlyList<BalancerHealth>> ReadAsync(Cloud cloud, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(cloud);
        var names = cloud.DeployRegions.SelectMany(region => region.Names.TargetGroups.Select(name => (region, name)));
        return [.. (await Task.WhenAll(names.Select(each => ReadAsync(each.region.Session.LoadBalancing.Value, each.name, cancellationToken)))).OfType<BalancerHealth>()];
    }

    /// <summary>Lines of text: the address, and every target that is not healthy.</summary>
    public IEnumerable<string> Lines()
    {
        yield return $"{TargetGroup}: {Targets.Count(each => each.State == "healthy")} of {Targets.Count} targets are healthy{(Address is null ? ", and no load balancer forwards to it" : $", {Address}")}";
        foreach (var (instance, state, why) in Targets.Where(each => each.State != "healthy"))
            yield return $"  ! {instance} is {state}{(why is null ? "" : $": {why}")}";
    }

    private static async Task<BalancerHealth?> ReadAsync(AmazonElasticLoadBalancingV2Client balancing, string name, CancellationToken cancellationToken)
    {
        if (await TargetGroupKind.FindAsync(balancing, name, cancellationToken) is not { } group)
            return null;
        var health = await balancing.DescribeTargetHealthAsync(new DescribeTargetHealthRequest { TargetGroupArn = group.TargetGroupArn }, cancellationToken);
        return new(name, await AddressAsync(balancing, group, cancellationToken), [.. (health.TargetHealthDescriptions ?? [])
            .Select(each => new BalancedTarget(each.Target!.Id!, each.TargetHealth?.State?.Value ?? "unknown", each.TargetHealth?.Description)).OrderBy(each => each.Instance, StringComparer.Ordinal)]);
    }

    private static async Task<string?> AddressAsync(AmazonElasticLoadBalancingV2Client balancing, TargetGroup group, CancellationToken cancellationToken)
    {
        if (group.LoadBalancerArns?.FirstOrDefault() is not { } arn)
            return null;
        var balancer = (await balancing.DescribeLoadBalancersAsync(new DescribeLoadBalancersRequest { LoadBalancerArns = [arn] }, cancellationToken)).LoadBalancers?.FirstOrDefault();
        return balancer is null ? null : $"http://{balancer.DNSName}/";
    }
}

/// <summary>What a load balancer thinks of an instance.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="State">Its word: healthy, unhealthy, initial, draining...</param>
/// <param name="Why">Why, where it says.</param>
public sealed record BalancedTarget(string Instance, string State, string? Why);
