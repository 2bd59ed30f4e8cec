using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which task.</summary>
public sealed record GetMaintenanceWindowTaskRequest(string WindowId, string WindowTaskId);

/// <summary>The task.</summary>
public sealed record GetMaintenanceWindowTaskResult(
    string WindowId, string WindowTaskId, IReadOnlyList<Target> Targets, string TaskArn, string? ServiceRoleArn, string TaskType, MaintenanceWindowTaskInvocationParameters TaskInvocationParameters,
    int Priority, string MaxConcurrency, string MaxErrors, string? Name, string? Description, string CutoffBehavior);

internal sealed class GetMaintenanceWindowTask(StateStore store, WindowStore windows) : Operation<GetMaintenanceWindowTaskRequest, GetMaintenanceWindowTaskResult>(store)
{
    protected override GetMaintenanceWindowTaskResult Handle(GetMaintenanceWindowTaskRequest request, CallContext call)
    {
        var task = windows.Get(call.Scope, request.WindowId).Task(request.WindowTaskId);
        return new(
            request.WindowId, task.Id, task.Targets, task.Document, task.ServiceRoleArn, "RUN_COMMAND", new(task.Command, null, null, null), task.Priority, task.MaxConcurrency, task.MaxErrors,
            task.Name, task.Description, task.CutoffBehavior);
    }
}
