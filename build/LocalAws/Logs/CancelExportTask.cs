using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;

namespace LocalAws.Logs;

/// <summary>Which task.</summary>
public sealed record CancelExportTaskRequest(string TaskId);

internal sealed class CancelExportTask(StateStore store, ExportStore exports, ExportRunner runner) : Operation<CancelExportTaskRequest, Unit>(store)
{
    private readonly StateStore store = store;

    protected override Unit Handle(CancelExportTaskRequest request, CallContext call)
    {
        if (exports.Get(call.Scope, request.TaskId) is { Status: not ("PENDING" or "RUNNING") } task)
            throw new AwsException("InvalidOperationException", $"Export task {task.Id} is {task.Status}: only a task that is PENDING or RUNNING can be cancelled.");
        exports.Change(call.Scope, request.TaskId, each => each with { Status = "PENDING_CANCEL", Message = "Cancel requested" });
        store.AfterCommit(runner.Stop);
        return Unit.Value;
    }
}
