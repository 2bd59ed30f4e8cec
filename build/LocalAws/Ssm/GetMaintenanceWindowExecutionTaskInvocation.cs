using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which command of a task's run.</summary>
public sealed record GetMaintenanceWindowExecutionTaskInvocationRequest(string WindowExecutionId, string TaskId, string InvocationId);

/// <summary>The command; ExecutionId is its id.</summary>
public sealed record GetMaintenanceWindowExecutionTaskInvocationResult(
    string WindowExecutionId, string TaskExecutionId, string InvocationId, string ExecutionId, string TaskType, string Parameters, string Status, string? StatusDetails, DateTimeOffset? StartTime,
    DateTimeOffset? EndTime, string? OwnerInformation, string? WindowTargetId);

internal sealed class GetMaintenanceWindowExecutionTaskInvocation(StateStore store, WindowStore windows, WindowReport report)
    : Operation<GetMaintenanceWindowExecutionTaskInvocationRequest, GetMaintenanceWindowExecutionTaskInvocationResult>(store)
{
    protected override GetMaintenanceWindowExecutionTaskInvocationResult Handle(GetMaintenanceWindowExecutionTaskInvocationRequest request, CallContext call)
    {
        var execution = windows.Execution(call.Scope, request.WindowExecutionId);
        var found = report.Invocations(call.Scope, execution, execution.Task(request.TaskId)).FirstOrDefault(each => each.InvocationId == request.InvocationId)
            ?? throw WindowErrors.NotThere("Invocation", request.InvocationId);
        return new(
            found.WindowExecutionId, found.TaskExecutionId, found.InvocationId, found.ExecutionId, found.TaskType, found.Parameters, found.Status, found.StatusDetails, found.StartTime,
            found.EndTime, found.OwnerInformation, found.WindowTargetId);
    }
}
