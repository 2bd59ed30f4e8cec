using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>The rules of a listener, or rules by ARN.</summary>
public sealed record DescribeRulesInput(string? ListenerArn, IReadOnlyList<string>? RuleArns, string? Marker, int? PageSize);

/// <summary>A rule. Listeners here have their default one.</summary>
public sealed record Rule(string RuleArn, string Priority, IReadOnlyList<ListenerAction> Actions, bool IsDefault);

/// <summary>A page of rules.</summary>
public sealed record DescribeRulesOutput(IReadOnlyList<Rule> Rules, string? NextMarker);

/// <summary>Shows the default rules of listeners: what they do with every request.</summary>
public sealed class DescribeRules(ElbStore store, StateStore state) : Operation<DescribeRulesInput, DescribeRulesOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeRulesOutput Handle(DescribeRulesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = request.ListenerArn is { } listener ? [store.Listener(call.Scope, listener)] : store.Listeners.List(call.Scope);
        var rules = all.Select(Default).Where(each => request.RuleArns is not { Count: > 0 } arns || arns.Contains(each.RuleArn, StringComparer.Ordinal)).ToList();
        if (request.RuleArns?.FirstOrDefault(arn => rules.TrueForAll(each => each.RuleArn != arn)) is { } missing)
            throw new AwsException("RuleNotFound", $"One or more rules not found: {missing}");
        var (page, next) = ElbPages.Of(rules, each => each.RuleArn, request.Marker, request.PageSize);
        return new DescribeRulesOutput(page, next);
    }

    // A listener's default rule has an id of its own, which follows from the listener's.
    private static Rule Default(ListenerDocument listener)
    {
        var id = listener.Arn[(listener.Arn.LastIndexOf('/') + 1)..];
        return new Rule($"{listener.Arn.Replace(":listener/", ":listener-rule/", StringComparison.Ordinal)}/{string.Concat(id.Reverse())}", "default", listener.Listener.DefaultActions, IsDefault: true);
    }
}
