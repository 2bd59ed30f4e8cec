using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>A window, and what changes; with Replace, what is not given is gone.</summary>
public sealed record UpdateMaintenanceWindowRequest(
    string WindowId, string? Name, string? Description, string? StartDate, string? EndDate, string? Schedule, string? ScheduleTimezone, int? ScheduleOffset, int? Duration, int? Cutoff,
    bool? AllowUnassociatedTargets, bool? Enabled, bool? Replace);

/// <summary>The window as it is now.</summary>
public sealed record UpdateMaintenanceWindowResult(
    string WindowId, string Name, string? Description, string? StartDate, string? EndDate, string Schedule, string? ScheduleTimezone, int? ScheduleOffset, int Duration, int Cutoff,
    bool AllowUnassociatedTargets, bool Enabled);

internal sealed class UpdateMaintenanceWindow(StateStore store, WindowStore windows) : Operation<UpdateMaintenanceWindowRequest, UpdateMaintenanceWindowResult>(store)
{
    protected override UpdateMaintenanceWindowResult Handle(UpdateMaintenanceWindowRequest request, CallContext call)
    {
        var window = windows.Get(call.Scope, request.WindowId);
        var (old, replaces) = (window.Settings, request.Replace == true);
        if (replaces && request is { Name: null } or { Replace: true, Schedule: null } or { Replace: true, Duration: null } or { Replace: true, Cutoff: null } or { Replace: true, AllowUnassociatedTargets: null })
            throw SsmErrors.Invalid("With Replace, Name, Schedule, Duration, Cutoff and AllowUnassociatedTargets are required.");
        var settings = new WindowSettings(
            request.Name ?? old.Name, Kept(request.Description, old.Description), Kept(request.StartDate, old.StartDate), Kept(request.EndDate, old.EndDate), request.Schedule ?? old.Schedule,
            Kept(request.ScheduleTimezone, old.Timezone), request.ScheduleOffset ?? (replaces ? null : old.Offset), request.Duration ?? old.Duration, request.Cutoff ?? old.Cutoff,
            request.AllowUnassociatedTargets ?? old.AllowUnassociatedTargets);
        WindowClock.Check(settings);
        var changed = window with { Settings = settings, Enabled = request.Enabled ?? window.Enabled, Modified = call.Now, Scheduled = settings.Schedule == old.Schedule ? window.Scheduled : call.Now };
        windows.Put(call.Scope, changed);
        return new(
            window.Id, settings.Name, settings.Description, settings.StartDate, settings.EndDate, settings.Schedule, settings.Timezone, settings.Offset, settings.Duration, settings.Cutoff,
            settings.AllowUnassociatedTargets, changed.Enabled);

        string? Kept(string? given, string? before) => given ?? (replaces ? null : before);
    }
}
