using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which instances.</summary>
public sealed record DescribeMaintenanceWindowsForTargetRequest(IReadOnlyList<Target> Targets, string ResourceType, int? MaxResults, string? NextToken);

/// <summary>A page of the windows that concern them.</summary>
public sealed record DescribeMaintenanceWindowsForTargetResult(IReadOnlyList<MaintenanceWindowIdentityForTarget> WindowIdentities, string? NextToken);

/// <summary>A window.</summary>
public sealed record MaintenanceWindowIdentityForTarget(string WindowId, string Name);

internal sealed class DescribeMaintenanceWindowsForTarget(StateStore store, WindowStore windows, ManagedInstances instances)
    : Operation<DescribeMaintenanceWindowsForTargetRequest, DescribeMaintenanceWindowsForTargetResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowsForTargetResult Handle(DescribeMaintenanceWindowsForTargetRequest request, CallContext call)
    {
        WindowRules.CheckTargets(request.Targets);
        var found = windows.List(call.Scope).Where(each => WindowTargets.Concern(each, request.Targets, call.Scope, instances));
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(each => new MaintenanceWindowIdentityForTarget(each.Id, each.Settings.Name))], next);
    }
}
