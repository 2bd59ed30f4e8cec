using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;
using System.Globalization;

namespace LocalAws.Ssm;

/// <summary>Which windows: by Name or Enabled.</summary>
public sealed record DescribeMaintenanceWindowsRequest(IReadOnlyList<MaintenanceWindowFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A page of windows.</summary>
public sealed record DescribeMaintenanceWindowsResult(IReadOnlyList<MaintenanceWindowIdentity> WindowIdentities, string? NextToken);

/// <summary>A window in a listing.</summary>
public sealed record MaintenanceWindowIdentity(
    string WindowId, string Name, string? Description, bool Enabled, int Duration, int Cutoff, string Schedule, string? ScheduleTimezone, int? ScheduleOffset, string? EndDate, string? StartDate,
    string? NextExecutionTime);

internal sealed class DescribeMaintenanceWindows(StateStore store, WindowStore windows, LocalAwsOptions options) : Operation<DescribeMaintenanceWindowsRequest, DescribeMaintenanceWindowsResult>(store)
{
    private const int Usual = 50;

    protected override DescribeMaintenanceWindowsResult Handle(DescribeMaintenanceWindowsRequest request, CallContext call)
    {
        var found = windows.List(call.Scope).Where(each => MaintenanceWindowFilter.Pass(
            request.Filters, ("Name", each.Settings.Name), ("Enabled", each.Enabled.ToString(CultureInfo.InvariantCulture)), ("Enabled", each.Enabled ? "true" : "false")));
        var (page, next) = Paging.Page(found, each => each.Id, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new([.. page.Select(Shown)], next);
    }

    private MaintenanceWindowIdentity Shown(StoredWindow window) => new(
        window.Id, window.Settings.Name, window.Settings.Description, window.Enabled, window.Settings.Duration, window.Settings.Cutoff, window.Settings.Schedule, window.Settings.Timezone,
        window.Settings.Offset, window.Settings.EndDate, window.Settings.StartDate,
        window.Enabled ? WindowStore.Text(WindowClock.Next(window.Settings, window.Scheduled, options.TimeScale)) : null);
}
