using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which tasks: by id or by state; all when nothing is said.</summary>
public sealed record DescribeExportTasksRequest(string? TaskId, string? StatusCode, string? NextToken, int? Limit);

/// <summary>A page of tasks, the newest first.</summary>
public sealed record DescribeExportTasksResponse(IReadOnlyList<ExportTask> ExportTasks, string? NextToken);

/// <summary>An export task; times are milliseconds since 1970.</summary>
public sealed record ExportTask(
    string TaskId, string? TaskName, string LogGroupName, long From, long To, string Destination, string DestinationPrefix, ExportTaskStatus Status, ExportTaskExecutionInfo ExecutionInfo);

/// <summary>How far a task is.</summary>
public sealed record ExportTaskStatus(string Code, string Message);

/// <summary>When a task was made, and when it ended.</summary>
public sealed record ExportTaskExecutionInfo(long CreationTime, long? CompletionTime);

internal sealed class DescribeExportTasks(StateStore store, ExportStore exports) : Operation<DescribeExportTasksRequest, DescribeExportTasksResponse>(store)
{
    private const int Usual = 50;

    protected override DescribeExportTasksResponse Handle(DescribeExportTasksRequest request, CallContext call)
    {
        var found = exports.Tasks.List(call.Scope)
            .Where(each => request.TaskId is not { } id || each.Id == id)
            .Where(each => request.StatusCode is not { } status || each.Status == status)
            .OrderBy(Place, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, Place, request.NextToken, request.Limit ?? Usual, LogsErrors.InvalidToken);
        return new([.. page.Select(Shown)], next);
    }

    private static string Place(StoredExport task) => $"{long.MaxValue - task.CreationTime:D19}{task.Id}";

    private static ExportTask Shown(StoredExport task) =>
        new(task.Id, task.Name, task.Group, task.From, task.To, task.Bucket, task.Prefix, new(task.Status, task.Message), new(task.CreationTime, task.CompletionTime));
}
