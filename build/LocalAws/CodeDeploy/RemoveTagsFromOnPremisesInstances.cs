using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Tags to take off on-premises instances.</summary>
public sealed record RemoveTagsFromOnPremisesInstancesInput(IReadOnlyList<Tag> Tags, IReadOnlyList<string> InstanceNames);

/// <summary>Removes tags from registered on-premises instances: those of the same key and, where one is given, the same value.</summary>
public sealed class RemoveTagsFromOnPremisesInstances(CodeDeployStore store, StateStore state) : Operation<RemoveTagsFromOnPremisesInstancesInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(RemoveTagsFromOnPremisesInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var name in request.InstanceNames)
        {
            if (store.OnPremises.Find(call.Scope, name) is not { DeregisterTime: null } instance)
                throw CodeDeployErrors.InstanceNotRegistered(name);
            var kept = (instance.Tags ?? []).Where(tag => !request.Tags.Any(each => each.Key == tag.Key && (each.Value is null || each.Value == tag.Value)));
            store.OnPremises.Put(call.Scope, name, instance with { Tags = [.. kept] });
        }
        return Unit.Value;
    }
}
