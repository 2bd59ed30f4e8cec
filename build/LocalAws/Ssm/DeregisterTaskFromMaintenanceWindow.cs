using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which task.</summary>
public sealed record DeregisterTaskFromMaintenanceWindowRequest(string WindowId, string WindowTaskId);

/// <summary>The task that is gone.</summary>
public sealed record DeregisterTaskFromMaintenanceWindowResult(string WindowId, string WindowTaskId);

internal sealed class DeregisterTaskFromMaintenanceWindow(StateStore store, WindowStore windows) : Operation<DeregisterTaskFromMaintenanceWindowRequest, DeregisterTaskFromMaintenanceWindowResult>(store)
{
    protected override DeregisterTaskFromMaintenanceWindowResult Handle(DeregisterTaskFromMaintenanceWindowRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var task = window.Task(request.WindowTaskId);
        windows.Put(call.Scope, window with { Tasks = [.. window.Tasks.Where(each => each != task)] });
        return new(window.Id, task.Id);
    }
}
