using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>The events BlockTraffic and AllowTraffic: takes an instance out of its target groups, and puts it in and waits until it is healthy.</summary>
public sealed class TargetTraffic(ElbStore balancers, TargetRegistration registration, TargetPools pools, LocalAwsOptions options)
{
    // The event's hour, compressed; health checks are real requests, so there is always time for some.
    private static readonly TimeSpan EventLimit = TimeSpan.FromHours(1);
    private static readonly TimeSpan LeastLimit = TimeSpan.FromSeconds(10);

    private TimeSpan Limit => TimeSpan.FromTicks(Math.Max((EventLimit / options.TimeScale).Ticks, LeastLimit.Ticks));

    /// <summary>Deregisters the instance; it ends when every request that the instance had is answered, or the deregistration delay is over.</summary>
    public async Task<HostDiagnostics> BlockAsync(Scope scope, LoadBalancerInfo? info, string instanceId, CancellationToken cancellation)
    {
        foreach (var group in Groups(scope, info))
        {
            registration.Deregister(scope, group.Arn, [new TargetDescription(instanceId, null, null)]);
            if (!await pools.UntilAsync(group.Arn, all => all.All(each => each.Target.Id != instanceId), Limit, cancellation))
                return Failed($"The instance {instanceId} was not deregistered from the target group {group.TargetGroup.TargetGroupName} within {Limit.TotalSeconds:0} s.");
        }
        return HostDiagnostics.Success;
    }

    /// <summary>Registers the instance; it ends when every target group says that it is healthy.</summary>
    public async Task<HostDiagnostics> AllowAsync(Scope scope, LoadBalancerInfo? info, string instanceId, CancellationToken cancellation)
    {
        foreach (var group in Groups(scope, info))
        {
            if (balancers.BalancersOf(scope, group.Arn).Count == 0)
                return Failed($"The target group {group.TargetGroup.TargetGroupName} gets no traffic: no listener forwards to it, so its targets are never checked. Make one: aws elbv2 create-listener --default-actions Type=forward,TargetGroupArn={group.Arn}");
            try
            {
                registration.Register(scope, group.Arn, [new TargetDescription(instanceId, null, null)]);
            }
            catch (AwsException exception)
            {
                return Failed($"The instance {instanceId} cannot be registered with the target group {group.TargetGroup.TargetGroupName}: {exception.Message}");
            }
            if (!await pools.UntilAsync(group.Arn, all => all.Any(each => Settles(each.Target.Id, instanceId, each.Health.State)), Limit, cancellation))
                return Failed(NeverHealthy(group, instanceId));
        }
        return HostDiagnostics.Success;
    }

    private static bool Settles(string id, string wanted, string state) => id == wanted && state == "healthy";

    private string NeverHealthy(TargetGroupDocument document, string instanceId)
    {
        var group = document.TargetGroup;
        var health = pools.Of(document.Arn).Health().FirstOrDefault(each => each.Target.Id == instanceId).Health;
        return $"The instance {instanceId} did not become healthy in the target group {group.TargetGroupName} within {Limit.TotalSeconds:0} s: {health?.Reason} ({health?.Description}). "
            + $"The health check is GET {group.HealthCheckPath}, expecting {group.Matcher?.HttpCode}. See what the application answers there, or change the check: aws elbv2 modify-target-group.";
    }

    private IEnumerable<TargetGroupDocument> Groups(Scope scope, LoadBalancerInfo? info) =>
        (info?.TargetGroupInfoList ?? []).Select(each => balancers.FindTargetGroup(scope, each.Name ?? "")).OfType<TargetGroupDocument>();

    private static HostDiagnostics Failed(string message) => new(HostErrorCode.UnknownError, "", message, "");
}
