using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Carries processes out again.</summary>
public sealed class ResumeProcesses(GroupStore store, StateStore state) : Operation<ScalingProcessQuery, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(ScalingProcessQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var names = SuspendProcesses.Named(request);
        var left = document.Group.SuspendedProcesses.Where(each => !names.Contains(each.ProcessName, StringComparer.Ordinal));
        store.Put(call.Scope, document with { Group = document.Group with { SuspendedProcesses = [.. left] } });
        return Unit.Value;
    }
}
