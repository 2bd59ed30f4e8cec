using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Which group, and whether its instances are terminated with it.</summary>
public sealed record DeleteAutoScalingGroupType(string AutoScalingGroupName, bool? ForceDelete);

/// <summary>Deletes a group: an empty one at once, one with instances by force, once they are gone.</summary>
public sealed class DeleteAutoScalingGroup(GroupStore store, StateStore state) : Operation<DeleteAutoScalingGroupType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteAutoScalingGroupType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        if (document.Instances.Count > 0 && request.ForceDelete != true)
            throw AutoScalingErrors.InUse("You cannot delete an AutoScalingGroup while there are instances still in the group.");
        if (document.Instances.Count == 0)
            store.Remove(call.Scope, document.Name);
        else
            store.Put(call.Scope, Ending(document));
        return Unit.Value;
    }

    // Nobody is asked by hooks any more.
    private static GroupDocument Ending(GroupDocument document) => document with
    {
        IsDeleted = true,
        Hooks = [],
        Instances = [.. document.Instances.Select(each => each.State == "Terminating:Wait" ? each with { State = "Terminating:Proceed" } : each)],
        Group = document.Group with { MinSize = 0, MaxSize = 0, DesiredCapacity = 0, SuspendedProcesses = [] },
    };
}
