using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Runs of tasks in an opening, by STATUS.</summary>
public sealed record DescribeMaintenanceWindowExecutionTasksRequest(string WindowExecutionId, IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of runs.</summary>
public sealed record DescribeMaintenanceWindowExecutionTasksResult(IReadOnlyList<MaintenanceWindowExecutionTaskIdentity> WindowExecutionTaskIdentities, string? NextToken);

/// <summary>A run of a task.</summary>
public sealed record MaintenanceWindowExecutionTaskIdentity(
    string WindowExecutionId, string TaskExecutionId, string Status, string? StatusDetails, DateTimeOffset StartTime, DateTimeOffset? EndTime, string TaskArn, string TaskType);

internal sealed class DescribeMaintenanceWindowExecutionTasks(StateStore store, WindowStore windows)
    : Operation<DescribeMaintenanceWindowExecutionTasksRequest, DescribeMaintenanceWindowExecutionTasksResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowExecutionTasksResult Handle(DescribeMaintenanceWindowExecutionTasksRequest request, CallContext call)
    {
        var execution = windows.Execution(call.Scope, request.WindowExecutionId);
        var found = execution.Tasks.Where(each => MaintenanceWindowFilter.Pass(request.Filters, ("STATUS", each.Status))).OrderBy(each => each.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new(
            [.. page.Select(each => new MaintenanceWindowExecutionTaskIdentity(execution.Id, each.Id, each.Status, each.Details, each.Started, each.Ended, each.Task.Document, "RUN_COMMAND"))], next);
    }
}
