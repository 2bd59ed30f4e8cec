using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>A target; with Safe, it stays when a task uses it.</summary>
public sealed record DeregisterTargetFromMaintenanceWindowRequest(string WindowId, string WindowTargetId, bool? Safe);

/// <summary>The target that is gone.</summary>
public sealed record DeregisterTargetFromMaintenanceWindowResult(string WindowId, string WindowTargetId);

internal sealed class DeregisterTargetFromMaintenanceWindow(StateStore store, WindowStore windows)
    : Operation<DeregisterTargetFromMaintenanceWindowRequest, DeregisterTargetFromMaintenanceWindowResult>(store)
{
    protected override DeregisterTargetFromMaintenanceWindowResult Handle(DeregisterTargetFromMaintenanceWindowRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var target = window.Target(request.WindowTargetId);
        if (request.Safe == true && window.Tasks.Any(task => task.Targets.Any(each => each.Values?.Contains(target.Id) == true)))
            throw new AwsException("TargetInUseException", $"The target {target.Id} is used by a task of the window.");
        windows.Put(call.Scope, window with { Targets = [.. window.Targets.Where(each => each != target)] });
        return new(window.Id, target.Id);
    }
}
