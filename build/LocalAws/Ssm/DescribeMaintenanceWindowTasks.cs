using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;
using System.Globalization;

namespace LocalAws.Ssm;

/// <summary>Tasks of a window: by WindowTaskId, TaskArn, Priority or TaskType.</summary>
public sealed record DescribeMaintenanceWindowTasksRequest(string WindowId, IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of tasks.</summary>
public sealed record DescribeMaintenanceWindowTasksResult(IReadOnlyList<MaintenanceWindowTask> Tasks, string? NextToken);

/// <summary>A task in a listing.</summary>
public sealed record MaintenanceWindowTask(
    string WindowId, string WindowTaskId, string TaskArn, string Type, IReadOnlyList<Target> Targets, int Priority, string? ServiceRoleArn, string MaxConcurrency, string MaxErrors, string? Name,
    string? Description, string CutoffBehavior);

internal sealed class DescribeMaintenanceWindowTasks(StateStore store, WindowStore windows) : Operation<DescribeMaintenanceWindowTasksRequest, DescribeMaintenanceWindowTasksResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowTasksResult Handle(DescribeMaintenanceWindowTasksRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var found = window.Tasks.Where(each => MaintenanceWindowFilter.Pass(
                request.Filters, ("WindowTaskId", each.Id), ("TaskArn", each.Document), ("Priority", each.Priority.ToString(CultureInfo.InvariantCulture)), ("TaskType", "RUN_COMMAND")))
            .OrderBy(each => each.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(each => Shown(window.Id, each))], next);
    }

    private static MaintenanceWindowTask Shown(string window, StoredWindowTask each) => new(
        window, each.Id, each.Document, "RUN_COMMAND", each.Targets, each.Priority, each.ServiceRoleArn, each.MaxConcurrency, each.MaxErrors, each.Name, each.Description, each.CutoffBehavior);
}
