using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>A window, and instances for its tasks.</summary>
public sealed record RegisterTargetWithMaintenanceWindowRequest(
    string WindowId, string ResourceType, IReadOnlyList<Target> Targets, string? OwnerInformation, string? Name, string? Description, string? ClientToken);

/// <summary>The target's id.</summary>
public sealed record RegisterTargetWithMaintenanceWindowResult(string WindowTargetId);

internal sealed class RegisterTargetWithMaintenanceWindow(StateStore store, WindowStore windows) : Operation<RegisterTargetWithMaintenanceWindowRequest, RegisterTargetWithMaintenanceWindowResult>(store)
{
    /// <summary>Targets of a window (Systems Manager quotas).</summary>
    private const int Most = 100;

    protected override RegisterTargetWithMaintenanceWindowResult Handle(RegisterTargetWithMaintenanceWindowRequest request, CallContext call)
    {
        if (request.ResourceType != "INSTANCE")
            throw SsmErrors.Invalid($"LocalAws has targets of the type INSTANCE, not {request.ResourceType}.");
        WindowRules.CheckTargets(request.Targets);
        var window = windows.Get(call.Scope, request.WindowId);
        if (request.ClientToken is { } token && window.Targets.FirstOrDefault(each => each.ClientToken == token) is { } made)
            return new(made.Id);
        if (window.Targets.Count >= Most)
            throw new AwsException("ResourceLimitExceededException", $"A maintenance window has {Most} targets at most.");
        var target = new StoredWindowTarget(Ids.Uuid(), request.Targets, request.OwnerInformation, request.Name, request.Description, request.ClientToken);
        windows.Put(call.Scope, window with { Targets = [.. window.Targets, target] });
        return new(target.Id);
    }
}
