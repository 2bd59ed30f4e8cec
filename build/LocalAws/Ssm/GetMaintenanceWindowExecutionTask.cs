using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which run of a task.</summary>
public sealed record GetMaintenanceWindowExecutionTaskRequest(string WindowExecutionId, string TaskId);

/// <summary>The run.</summary>
public sealed record GetMaintenanceWindowExecutionTaskResult(
    string WindowExecutionId, string TaskExecutionId, string TaskArn, string? ServiceRole, string Type, int Priority, string MaxConcurrency, string MaxErrors, string Status, string? StatusDetails,
    DateTimeOffset StartTime, DateTimeOffset? EndTime);

internal sealed class GetMaintenanceWindowExecutionTask(StateStore store, WindowStore windows) : Operation<GetMaintenanceWindowExecutionTaskRequest, GetMaintenanceWindowExecutionTaskResult>(store)
{
    protected override GetMaintenanceWindowExecutionTaskResult Handle(GetMaintenanceWindowExecutionTaskRequest request, CallContext call)
    {
        var run = windows.Execution(call.Scope, request.WindowExecutionId).Task(request.TaskId);
        return new(
            request.WindowExecutionId, run.Id, run.Task.Document, run.Task.ServiceRoleArn, "RUN_COMMAND", run.Task.Priority, run.Task.MaxConcurrency, run.Task.MaxErrors, run.Status, run.Details,
            run.Started, run.Ended);
    }
}
