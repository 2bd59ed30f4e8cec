namespace LocalAws.ElasticLoadBalancing;

/// <summary>A listener as it is shown.</summary>
public sealed record Listener(string ListenerArn, string LoadBalancerArn, int Port, string Protocol, IReadOnlyList<ListenerAction> DefaultActions);

/// <summary>What a listener does with a request: here it forwards it.</summary>
public sealed record ListenerAction(string? Type, string? TargetGroupArn, int? Order, ForwardActionConfig? ForwardConfig);

/// <summary>Target groups that requests are forwarded to, each as often as its weight says.</summary>
public sealed record ForwardActionConfig(IReadOnlyList<TargetGroupTuple>? TargetGroups, TargetGroupStickinessConfig? TargetGroupStickinessConfig);

/// <summary>A target group and its weight, 0 to 999.</summary>
public sealed record TargetGroupTuple(string? TargetGroupArn, int? Weight);

/// <summary>Whether a client stays with the target group that it came to first.</summary>
public sealed record TargetGroupStickinessConfig(bool? Enabled, int? DurationSeconds);

/// <summary>A listener as it is stored.</summary>
/// <param name="Listener">What is shown.</param>
/// <param name="LocalPort">The loopback port that it really listens on.</param>
/// <param name="Tags">Its tags.</param>
public sealed record ListenerDocument(Listener Listener, int LocalPort, IReadOnlyList<Tag> Tags)
{
    /// <summary>Its ARN.</summary>
    public string Arn => Listener.ListenerArn;

    /// <summary>Target groups that it forwards to, with their weights.</summary>
    public IEnumerable<(string Arn, int Weight)> Forwards =>
        Listener.DefaultActions[0].ForwardConfig!.TargetGroups!.Select(each => (each.TargetGroupArn!, each.Weight ?? 1));
}
