using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>How many instances a group is to have.</summary>
public sealed record SetDesiredCapacityType(string AutoScalingGroupName, int DesiredCapacity, bool? HonorCooldown);

/// <summary>Sets the size of a group; instances are launched or terminated at once.</summary>
public sealed class SetDesiredCapacity(GroupStore store, StateStore state) : Operation<SetDesiredCapacityType, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetDesiredCapacityType request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        if (request.DesiredCapacity > document.Group.MaxSize)
            throw AutoScalingErrors.Invalid($"New SetDesiredCapacity value {request.DesiredCapacity} is above max value {document.Group.MaxSize} for the AutoScalingGroup.");
        if (request.DesiredCapacity < document.Group.MinSize)
            throw AutoScalingErrors.Invalid($"New SetDesiredCapacity value {request.DesiredCapacity} is below min value {document.Group.MinSize} for the AutoScalingGroup.");
        store.Put(call.Scope, document with { Group = document.Group with { DesiredCapacity = request.DesiredCapacity } });
        return Unit.Value;
    }
}
