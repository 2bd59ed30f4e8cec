using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Openings of a window, by Status.</summary>
public sealed record DescribeMaintenanceWindowExecutionsRequest(string WindowId, IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of openings, the newest first.</summary>
public sealed record DescribeMaintenanceWindowExecutionsResult(IReadOnlyList<MaintenanceWindowExecution> WindowExecutions, string? NextToken);

/// <summary>An opening.</summary>
public sealed record MaintenanceWindowExecution(string WindowId, string WindowExecutionId, string Status, string? StatusDetails, DateTimeOffset StartTime, DateTimeOffset? EndTime);

internal sealed class DescribeMaintenanceWindowExecutions(StateStore store, WindowStore windows) : Operation<DescribeMaintenanceWindowExecutionsRequest, DescribeMaintenanceWindowExecutionsResult>(store)
{
    protected override DescribeMaintenanceWindowExecutionsResult Handle(DescribeMaintenanceWindowExecutionsRequest request, CallContext call)
    {
        var found = windows.Executions(call.Scope, request.WindowId).Where(each => MaintenanceWindowFilter.Pass(request.Filters, ("Status", each.Status))).ToList();
        var (page, next) = NewestFirst.Page(found, each => each.Id, request.NextToken, request.MaxResults);
        return new([.. page.Select(each => new MaintenanceWindowExecution(each.WindowId, each.Id, each.Status, each.Details, each.Started, each.Ended))], next);
    }
}
