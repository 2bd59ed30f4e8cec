using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>The default actions that a listener may have: forwarding to target groups, by weights.</summary>
internal static class ListenerRules
{
    private const int MostTargetGroups = 5;
    private const int MostWeight = 999;

    /// <summary>The actions in the one form in which they are stored and shown.</summary>
    /// <exception cref="AwsException">There is another action than forward, or a target group does not exist.</exception>
    public static IReadOnlyList<ListenerAction> Checked(ElbStore store, Scope scope, IReadOnlyList<ListenerAction> actions)
    {
        if (actions is not [{ } action])
            throw new AwsException("TooManyActions", "LocalAws's listeners have one default action: forward");
        if (action.Type != "forward")
            throw ElbErrors.InvalidAction($"LocalAws implements the action forward, not {action.Type}");
        if (action.ForwardConfig?.TargetGroupStickinessConfig?.Enabled == true)
            throw ElbErrors.InvalidAction("LocalAws does not implement stickiness of target groups");
        var groups = action.ForwardConfig?.TargetGroups is { Count: > 0 } weighted ? weighted : [new TargetGroupTuple(action.TargetGroupArn, 1)];
        if (groups.Count > MostTargetGroups)
            throw ElbErrors.InvalidAction($"A forward action has at most {MostTargetGroups} target groups");
        if (groups.FirstOrDefault(each => each.Weight is < 0 or > MostWeight) is { } wrong)
            throw ElbErrors.Invalid($"The weight of a target group is 0 to {MostWeight}: {wrong.Weight}");
        if (action.TargetGroupArn is { } single && (groups.Count > 1 || groups[0].TargetGroupArn != single))
            throw ElbErrors.InvalidAction("You cannot specify both a target group and a forward configuration that names another");
        foreach (var group in groups)
            store.TargetGroup(scope, group.TargetGroupArn ?? throw ElbErrors.Invalid("A target group ARN must be specified"));
        return [new ListenerAction("forward", groups is [{ TargetGroupArn: var only }] ? only : null, action.Order, new ForwardActionConfig(
            [.. groups.Select(each => each with { Weight = each.Weight ?? 1 })], new TargetGroupStickinessConfig(false, null)))];
    }

    /// <exception cref="AwsException">The listener is to speak something else than HTTP.</exception>
    public static void CheckProtocol(string? protocol, string? sslPolicy, IReadOnlyList<Certificate>? certificates)
    {
        if (protocol is not "HTTP" || sslPolicy is not null || certificates is { Count: > 0 })
            throw ElbErrors.UnsupportedProtocol($"LocalAws's listeners speak HTTP on loopback, without certificates; not {protocol}.");
    }
}
