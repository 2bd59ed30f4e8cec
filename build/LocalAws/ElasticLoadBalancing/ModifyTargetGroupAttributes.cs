using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Attributes to change.</summary>
public sealed record ModifyTargetGroupAttributesInput(string TargetGroupArn, IReadOnlyList<TargetGroupAttribute> Attributes);

/// <summary>All attributes, after the change.</summary>
public sealed record ModifyTargetGroupAttributesOutput(IReadOnlyList<TargetGroupAttribute> Attributes);

/// <summary>Changes attributes of a target group.</summary>
public sealed class ModifyTargetGroupAttributes(ElbStore store, StateStore state, TargetPools pools)
    : Operation<ModifyTargetGroupAttributesInput, ModifyTargetGroupAttributesOutput>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override ModifyTargetGroupAttributesOutput Handle(ModifyTargetGroupAttributesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.TargetGroup(call.Scope, request.TargetGroupArn);
        var changed = ElbAttributes.TargetGroup.Change(document.Attributes, request.Attributes.Select(each => KeyValuePair.Create(each.Key ?? "", each.Value ?? "")));
        store.Put(call.Scope, document with { Attributes = changed });
        state.AfterCommit(() => pools.Sync(call.Scope, document.Arn));
        return new ModifyTargetGroupAttributesOutput(DescribeTargetGroupAttributes.Shown(changed));
    }
}
