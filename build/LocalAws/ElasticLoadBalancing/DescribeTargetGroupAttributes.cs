using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which target group.</summary>
public sealed record DescribeTargetGroupAttributesInput(string TargetGroupArn);

/// <summary>An attribute.</summary>
public sealed record TargetGroupAttribute(string? Key, string? Value);

/// <summary>All of them.</summary>
public sealed record DescribeTargetGroupAttributesOutput(IReadOnlyList<TargetGroupAttribute> Attributes);

/// <summary>Shows the attributes of a target group.</summary>
public sealed class DescribeTargetGroupAttributes(ElbStore store, StateStore state) : Operation<DescribeTargetGroupAttributesInput, DescribeTargetGroupAttributesOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeTargetGroupAttributesOutput Handle(DescribeTargetGroupAttributesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new DescribeTargetGroupAttributesOutput(Shown(store.TargetGroup(call.Scope, request.TargetGroupArn).Attributes));
    }

    internal static IReadOnlyList<TargetGroupAttribute> Shown(IReadOnlyDictionary<string, string> changed) =>
        [.. ElbAttributes.TargetGroup.All(changed).Select(each => new TargetGroupAttribute(each.Key, each.Value))];
}
