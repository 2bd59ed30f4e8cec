using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Targets of a window: by Type, WindowTargetId or OwnerInformation.</summary>
public sealed record DescribeMaintenanceWindowTargetsRequest(string WindowId, IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of targets.</summary>
public sealed record DescribeMaintenanceWindowTargetsResult(IReadOnlyList<MaintenanceWindowTarget> Targets, string? NextToken);

/// <summary>A target.</summary>
public sealed record MaintenanceWindowTarget(
    string WindowId, string WindowTargetId, string ResourceType, IReadOnlyList<Target> Targets, string? OwnerInformation, string? Name, string? Description);

internal sealed class DescribeMaintenanceWindowTargets(StateStore store, WindowStore windows) : Operation<DescribeMaintenanceWindowTargetsRequest, DescribeMaintenanceWindowTargetsResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowTargetsResult Handle(DescribeMaintenanceWindowTargetsRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var found = window.Targets.Where(each => MaintenanceWindowFilter.Pass(request.Filters, ("Type", "INSTANCE"), ("WindowTargetId", each.Id), ("OwnerInformation", each.OwnerInformation)))
            .OrderBy(each => each.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(each => new MaintenanceWindowTarget(window.Id, each.Id, "INSTANCE", each.Targets, each.OwnerInformation, each.Name, each.Description))], next);
    }
}
