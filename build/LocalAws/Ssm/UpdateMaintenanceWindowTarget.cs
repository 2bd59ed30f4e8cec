using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>A target, and what changes; with Replace, what is not given is gone.</summary>
public sealed record UpdateMaintenanceWindowTargetRequest(
    string WindowId, string WindowTargetId, IReadOnlyList<Target>? Targets, string? OwnerInformation, string? Name, string? Description, bool? Replace);

/// <summary>The target as it is now.</summary>
public sealed record UpdateMaintenanceWindowTargetResult(string WindowId, string WindowTargetId, IReadOnlyList<Target> Targets, string? OwnerInformation, string? Name, string? Description);

internal sealed class UpdateMaintenanceWindowTarget(StateStore store, WindowStore windows) : Operation<UpdateMaintenanceWindowTargetRequest, UpdateMaintenanceWindowTargetResult>(store)
{
    protected override UpdateMaintenanceWindowTargetResult Handle(UpdateMaintenanceWindowTargetRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var old = window.Target(request.WindowTargetId);
        var target = old with
        {
            Targets = request.Targets ?? old.Targets,
            OwnerInformation = request.OwnerInformation ?? (request.Replace == true ? null : old.OwnerInformation),
            Name = request.Name ?? (request.Replace == true ? null : old.Name),
            Description = request.Description ?? (request.Replace == true ? null : old.Description),
        };
        WindowRules.CheckTargets(target.Targets);
        windows.Put(call.Scope, window with { Targets = [.. window.Targets.Select(each => each.Id == target.Id ? target : each)] });
        return new(window.Id, target.Id, target.Targets, target.OwnerInformation, target.Name, target.Description);
    }
}
