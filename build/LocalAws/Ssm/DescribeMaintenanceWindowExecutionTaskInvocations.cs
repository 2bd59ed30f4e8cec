using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Commands of a task's run, by STATUS.</summary>
public sealed record DescribeMaintenanceWindowExecutionTaskInvocationsRequest(string WindowExecutionId, string TaskId, IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of commands.</summary>
public sealed record DescribeMaintenanceWindowExecutionTaskInvocationsResult(
    IReadOnlyList<MaintenanceWindowExecutionTaskInvocationIdentity> WindowExecutionTaskInvocationIdentities, string? NextToken);

/// <summary>A command of a task's run; ExecutionId is the command's.</summary>
public sealed record MaintenanceWindowExecutionTaskInvocationIdentity(
    string WindowExecutionId, string TaskExecutionId, string InvocationId, string ExecutionId, string TaskType, string Parameters, string Status, string? StatusDetails, DateTimeOffset? StartTime,
    DateTimeOffset? EndTime, string? OwnerInformation, string? WindowTargetId);

internal sealed class DescribeMaintenanceWindowExecutionTaskInvocations(StateStore store, WindowStore windows, WindowReport report)
    : Operation<DescribeMaintenanceWindowExecutionTaskInvocationsRequest, DescribeMaintenanceWindowExecutionTaskInvocationsResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowExecutionTaskInvocationsResult Handle(DescribeMaintenanceWindowExecutionTaskInvocationsRequest request, CallContext call)
    {
        var execution = windows.Execution(call.Scope, request.WindowExecutionId);
        var found = report.Invocations(call.Scope, execution, execution.Task(request.TaskId)).Where(each => MaintenanceWindowFilter.Pass(request.Filters, ("STATUS", each.Status)))
            .OrderBy(each => each.InvocationId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, each => each.InvocationId, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new(page, next);
    }
}
