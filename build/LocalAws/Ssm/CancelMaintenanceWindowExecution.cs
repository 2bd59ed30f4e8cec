using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which opening.</summary>
public sealed record CancelMaintenanceWindowExecutionRequest(string WindowExecutionId);

/// <summary>Its id.</summary>
public sealed record CancelMaintenanceWindowExecutionResult(string WindowExecutionId);

/// <summary>Ends what an opening runs; what has not begun does not begin.</summary>
internal sealed class CancelMaintenanceWindowExecution(StateStore store, WindowStore windows, WindowRunner runner)
    : Operation<CancelMaintenanceWindowExecutionRequest, CancelMaintenanceWindowExecutionResult>(store)
{
    private readonly StateStore store = store;

    protected override CancelMaintenanceWindowExecutionResult Handle(CancelMaintenanceWindowExecutionRequest request, CallContext call)
    {
        var execution = windows.Execution(call.Scope, request.WindowExecutionId);
        if (execution.IsRunning)
        {
            windows.Put(call.Scope, execution with { Status = "CANCELLING" });
            store.AfterCommit(() => runner.Cancel(execution));
        }
        return new(execution.Id);
    }
}
