using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;

namespace LocalAws.Logs;

/// <summary>Events of a group between two times, in milliseconds since 1970, and the bucket that they go to.</summary>
public sealed record CreateExportTaskRequest(
    string? TaskName, string LogGroupName, string? LogStreamNamePrefix, long From, long To, string Destination, string? DestinationPrefix);

/// <summary>The task's id, which is a folder of its objects' keys.</summary>
public sealed record CreateExportTaskResponse(string TaskId);

internal sealed class CreateExportTask(StateStore store, LogsStore logs, ExportStore exports, ExportBucket bucket, ExportRunner runner)
    : AsyncOperation<CreateExportTaskRequest, CreateExportTaskResponse>
{
    /// <summary>The folder when none is given (API reference, CreateExportTask).</summary>
    private const string UsualPrefix = "exportedlogs";

    protected override async Task<CreateExportTaskResponse> HandleAsync(CreateExportTaskRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        if (request.From < 0 || request.To <= request.From)
            throw LogsErrors.InvalidParameter("The end time of an export must be behind its start time; both are milliseconds since 1970.");
        var prefix = string.IsNullOrEmpty(request.DestinationPrefix) ? UsualPrefix : request.DestinationPrefix.TrimEnd('/');
        await bucket.TryAsync(call.Scope, request.Destination, prefix, call.Cancellation);
        return store.Transaction(() =>
        {
            if (exports.Tasks.List(call.Scope).Any(each => each.IsActive))
                throw LogsErrors.LimitExceeded();
            var task = new StoredExport(
                Ids.Uuid(), request.TaskName, group.Name, request.LogStreamNamePrefix ?? "", request.From, request.To, request.Destination, prefix,
                call.Now.ToUnixTimeMilliseconds(), "PENDING", "Created Successfully");
            exports.Tasks.Put(call.Scope, task.Id, task);
            store.AfterCommit(() => runner.Start(call.Scope, task.Id));
            return new CreateExportTaskResponse(task.Id);
        });
    }
}
