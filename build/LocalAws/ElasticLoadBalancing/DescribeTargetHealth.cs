using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Targets of a group, or all of them.</summary>
public sealed record DescribeTargetHealthInput(string TargetGroupArn, IReadOnlyList<TargetDescription>? Targets);

/// <summary>How a target stands.</summary>
public sealed record TargetHealthDescription(TargetDescription Target, string? HealthCheckPort, TargetHealth TargetHealth);

/// <summary>How each stands.</summary>
public sealed record DescribeTargetHealthOutput(IReadOnlyList<TargetHealthDescription> TargetHealthDescriptions);

/// <summary>Shows what the health checks of a group's targets found.</summary>
public sealed class DescribeTargetHealth(ElbStore store, TargetPools pools, StateStore state) : Operation<DescribeTargetHealthInput, DescribeTargetHealthOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeTargetHealthOutput Handle(DescribeTargetHealthInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = store.TargetGroup(call.Scope, request.TargetGroupArn);
        var known = pools.Of(group.Arn).Health();
        IEnumerable<(RegisteredTarget Target, TargetHealth Health)> asked = request.Targets is { Count: > 0 } targets ? targets.SelectMany(target => Find(known, target, group)) : known;
        return new DescribeTargetHealthOutput([.. asked.Select(each => new TargetHealthDescription(
            new TargetDescription(each.Target.Id, each.Target.Port, null), FormattableString.Invariant($"{each.Target.Port}"), each.Health))]);
    }

    private static IEnumerable<(RegisteredTarget Target, TargetHealth Health)> Find(
        IReadOnlyList<(RegisteredTarget Target, TargetHealth Health)> known, TargetDescription asked, TargetGroupDocument group) => known
        .Where(each => Means(asked, each.Target))
        .DefaultIfEmpty((new RegisteredTarget(asked.Id ?? "", asked.Port ?? group.TargetGroup.Port!.Value), TargetHealth.NotRegistered));

    private static bool Means(TargetDescription asked, RegisteredTarget target) => asked.Id == target.Id && (asked.Port ?? target.Port) == target.Port;
}
