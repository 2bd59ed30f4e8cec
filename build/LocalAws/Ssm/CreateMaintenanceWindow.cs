using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>A window: when it opens, for how many hours, and how many hours before its end nothing begins any more.</summary>
public sealed record CreateMaintenanceWindowRequest(
    string Name, string? Description, string? StartDate, string? EndDate, string Schedule, string? ScheduleTimezone, int? ScheduleOffset, int Duration, int Cutoff, bool AllowUnassociatedTargets,
    string? ClientToken, IReadOnlyList<Tag>? Tags);

/// <summary>Its id.</summary>
public sealed record CreateMaintenanceWindowResult(string WindowId);

internal sealed class CreateMaintenanceWindow(StateStore store, WindowStore windows) : Operation<CreateMaintenanceWindowRequest, CreateMaintenanceWindowResult>(store)
{
    /// <summary>Windows of an account and region (Systems Manager quotas).</summary>
    private const int Most = 50;

    protected override CreateMaintenanceWindowResult Handle(CreateMaintenanceWindowRequest request, CallContext call)
    {
        var settings = new WindowSettings(
            request.Name, request.Description, request.StartDate, request.EndDate, request.Schedule, request.ScheduleTimezone, request.ScheduleOffset, request.Duration, request.Cutoff,
            request.AllowUnassociatedTargets);
        WindowClock.Check(settings);
        var all = windows.List(call.Scope);
        if (request.ClientToken is { } token && all.FirstOrDefault(each => each.ClientToken == token) is { } made)
            return made.Settings == settings ? new(made.Id) : throw WindowErrors.TokenReused();
        if (all.Count >= Most)
            throw new AwsException("ResourceLimitExceededException", $"An account has {Most} maintenance windows at most.");
        var window = new StoredWindow
        {
            Id = "mw-" + Ids.Hex(17), Settings = settings, Created = call.Now, Modified = call.Now, Scheduled = call.Now, ClientToken = request.ClientToken,
            Tags = ParameterTags.Merge([], request.Tags ?? []),
        };
        windows.Put(call.Scope, window);
        return new(window.Id);
    }
}
