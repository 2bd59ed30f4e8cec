using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which opening.</summary>
public sealed record GetMaintenanceWindowExecutionRequest(string WindowExecutionId);

/// <summary>The opening, with the ids of its tasks' runs.</summary>
public sealed record GetMaintenanceWindowExecutionResult(
    string WindowExecutionId, IReadOnlyList<string> TaskIds, string Status, string? StatusDetails, DateTimeOffset StartTime, DateTimeOffset? EndTime);

internal sealed class GetMaintenanceWindowExecution(StateStore store, WindowStore windows) : Operation<GetMaintenanceWindowExecutionRequest, GetMaintenanceWindowExecutionResult>(store)
{
    protected override GetMaintenanceWindowExecutionResult Handle(GetMaintenanceWindowExecutionRequest request, CallContext call)
    {
        var execution = windows.Execution(call.Scope, request.WindowExecutionId);
        return new(execution.Id, [.. execution.Tasks.Select(task => task.Id)], execution.Status, execution.Details, execution.Started, execution.Ended);
    }
}
