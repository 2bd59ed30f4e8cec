using System.Globalization;
using LocalAws.Kernel;
using LocalAws.Kernel.Schedules;

namespace LocalAws.Ssm.Windows;

/// <summary>When windows open (User Guide, "Cron and rate expressions for Systems Manager"): at(...), rate(...) and cron(...), the latter in their time zones. Pure.</summary>
internal static class WindowClock
{
    /// <exception cref="AwsException">ValidationException.</exception>
    public static void Check(WindowSettings settings)
    {
        if (settings.Cutoff >= settings.Duration)
            throw SsmErrors.Invalid("The cutoff must be less than the duration.");
        _ = Zone(settings);
        foreach (var date in new[] { settings.StartDate, settings.EndDate }.OfType<string>())
            _ = Date(date, settings);
        if (At(settings) is null && Read(settings.Schedule).Interval is not null && settings.Offset is not null)
            throw SsmErrors.Invalid("ScheduleOffset needs a cron expression.");
    }

    /// <summary>The first time behind another one that the window opens; null for never.</summary>
    /// <param name="scale">Rates are divided by it.</param>
    public static DateTimeOffset? Next(WindowSettings settings, DateTimeOffset after, double scale)
    {
        if (settings.StartDate is { } start && Date(start, settings) is var begin && begin > after)
            after = begin.AddTicks(-1);
        var next = At(settings) is { } once ? (once > after ? once : null) : Repeated(settings, after, scale);
        return settings.EndDate is { } end && next > Date(end, settings) ? null : next;
    }

    private static DateTimeOffset? Repeated(WindowSettings settings, DateTimeOffset after, double scale)
    {
        var schedule = Read(settings.Schedule);
        if (schedule.Interval is { } interval)
            return after + (interval / scale);
        var (zone, offset) = (Zone(settings), TimeSpan.FromDays(settings.Offset ?? 0));
        // The expression is of the zone's clock: its time is computed as if it were UTC's.
        var local = new DateTimeOffset(TimeZoneInfo.ConvertTime(after, zone).DateTime, TimeSpan.Zero) - offset;
        return schedule.Cron!.Next(local) is { } next ? Of((next + offset).DateTime, zone) : null;
    }

    private static DateTimeOffset? At(WindowSettings settings) =>
        settings.Schedule.StartsWith("at(", StringComparison.Ordinal) && settings.Schedule.EndsWith(')') ? Date(settings.Schedule["at(".Length..^1], settings) : null;

    /// <summary>A time with an offset of its own, or one of the window's zone.</summary>
    private static DateTimeOffset Date(string text, WindowSettings settings)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var time))
            throw SsmErrors.Invalid($"'{text}' is no time in ISO 8601 (2026-01-31T12:00:00).");
        return time.Kind is DateTimeKind.Utc ? new(time, TimeSpan.Zero) : Of(time, Zone(settings));
    }

    private static DateTimeOffset Of(DateTime local, TimeZoneInfo zone) => new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), zone.GetUtcOffset(local)).ToUniversalTime();

    private static TimeZoneInfo Zone(WindowSettings settings)
    {
        if (settings.Timezone is null)
            return TimeZoneInfo.Utc;
        return TimeZoneInfo.TryFindSystemTimeZoneById(settings.Timezone, out var zone) ? zone : throw SsmErrors.Invalid($"There is no time zone {settings.Timezone} (America/New_York, UTC).");
    }

    private static Schedule Read(string expression)
    {
        try
        {
            return Schedule.Parse(expression);
        }
        catch (ScheduleException bad)
        {
            throw SsmErrors.Invalid($"The schedule is not valid: {bad.Message}");
        }
    }
}
