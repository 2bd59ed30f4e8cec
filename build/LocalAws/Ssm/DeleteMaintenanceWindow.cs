using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which window.</summary>
public sealed record DeleteMaintenanceWindowRequest(string WindowId);

/// <summary>Its id.</summary>
public sealed record DeleteMaintenanceWindowResult(string WindowId);

/// <summary>Deletes a window; one that is not there counts as deleted.</summary>
internal sealed class DeleteMaintenanceWindow(StateStore store, WindowStore windows) : Operation<DeleteMaintenanceWindowRequest, DeleteMaintenanceWindowResult>(store)
{
    protected override DeleteMaintenanceWindowResult Handle(DeleteMaintenanceWindowRequest request, CallContext call)
    {
        windows.Remove(call.Scope, request.WindowId);
        return new(request.WindowId);
    }
}
