namespace LocalAws.CodeDeploy;

/// <summary>The load balancers in front of a group.</summary>
public sealed record LoadBalancerInfo(
    IReadOnlyList<ELBInfo>? ElbInfoList, IReadOnlyList<TargetGroupInfo>? TargetGroupInfoList, IReadOnlyList<TargetGroupPairInfo>? TargetGroupPairInfoList);

/// <summary>A classic load balancer.</summary>
public sealed record ELBInfo(string? Name);

/// <summary>A target group.</summary>
public sealed record TargetGroupInfo(string? Name);

/// <summary>Two target groups and the listeners that serve them (ECS).</summary>
public sealed record TargetGroupPairInfo(IReadOnlyList<TargetGroupInfo>? TargetGroups, TrafficRoute? ProdTrafficRoute, TrafficRoute? TestTrafficRoute);

/// <summary>Listeners.</summary>
public sealed record TrafficRoute(IReadOnlyList<string>? ListenerArns);
