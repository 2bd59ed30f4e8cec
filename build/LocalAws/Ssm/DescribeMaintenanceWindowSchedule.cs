using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Execution;
using LocalAws.Ssm.Windows;

namespace LocalAws.Ssm;

/// <summary>Of a window, or of those of an instance.</summary>
public sealed record DescribeMaintenanceWindowScheduleRequest(string? WindowId, IReadOnlyList<Target>? Targets, string? ResourceType, int? MaxResults, string? NextToken);

/// <summary>A page of the times at which windows open.</summary>
public sealed record DescribeMaintenanceWindowScheduleResult(IReadOnlyList<ScheduledWindowExecution> ScheduledWindowExecutions, string? NextToken);

/// <summary>A time at which a window opens.</summary>
public sealed record ScheduledWindowExecution(string WindowId, string Name, string ExecutionTime);

internal sealed class DescribeMaintenanceWindowSchedule(StateStore store, WindowStore windows, ManagedInstances instances, LocalAwsOptions options)
    : Operation<DescribeMaintenanceWindowScheduleRequest, DescribeMaintenanceWindowScheduleResult>(store)
{
    /// <summary>Times of a window that are told, and of a page.</summary>
    private const int Told = 20, Usual = 50;

    protected override DescribeMaintenanceWindowScheduleResult Handle(DescribeMaintenanceWindowScheduleRequest request, CallContext call)
    {
        var chosen = request.WindowId is { } id ? [windows.Get(call.Scope, id)] : windows.List(call.Scope).Where(each => request.Targets is not { Count: > 0 } targets || WindowTargets.Concern(each, targets, call.Scope, instances));
        var times = chosen.Where(each => each.Enabled).SelectMany(window => Times(window).Select(time => new ScheduledWindowExecution(window.Id, window.Settings.Name, WindowStore.Text(time)!)))
            .OrderBy(Place, StringComparer.Ordinal);
        var (page, next) = Paging.Page(times, Place, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new(page, next);
    }

    private IEnumerable<DateTimeOffset> Times(StoredWindow window)
    {
        var after = window.Scheduled;
        for (var told = 0; told < Told && WindowClock.Next(window.Settings, after, options.TimeScale) is { } next; told++)
            yield return after = next;
    }

    private static string Place(ScheduledWindowExecution each) => each.ExecutionTime + each.WindowId;
}
