using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Which window.</summary>
public sealed record GetMaintenanceWindowRequest(string WindowId);

/// <summary>The window, and when it opens next.</summary>
public sealed record GetMaintenanceWindowResult(
    string WindowId, string Name, string? Description, string? StartDate, string? EndDate, string Schedule, string? ScheduleTimezone, int? ScheduleOffset, string? NextExecutionTime,
    int Duration, int Cutoff, bool AllowUnassociatedTargets, bool Enabled, DateTimeOffset CreatedDate, DateTimeOffset ModifiedDate);

internal sealed class GetMaintenanceWindow(StateStore store, WindowStore windows, LocalAwsOptions options) : Operation<GetMaintenanceWindowRequest, GetMaintenanceWindowResult>(store)
{
    protected override GetMaintenanceWindowResult Handle(GetMaintenanceWindowRequest request, CallContext call)
    {
        var (window, settings) = windows.Get(call.Scope, request.WindowId) is var found ? (found, found.Settings) : default;
        return new(
            window.Id, settings.Name, settings.Description, settings.StartDate, settings.EndDate, settings.Schedule, settings.Timezone, settings.Offset,
            window.Enabled ? WindowStore.Text(WindowClock.Next(settings, window.Scheduled, options.TimeScale)) : null, settings.Duration, settings.Cutoff, settings.AllowUnassociatedTargets,
            window.Enabled, window.Created, window.Modified);
    }
}
