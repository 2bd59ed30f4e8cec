using System.Globalization;
using System.Text.RegularExpressions;
using LocalAws.Kernel;
using LocalAws.Kernel.Schedules;

namespace LocalAws.SecretsManager;

/// <summary>When a secret rotates (Secrets Manager User Guide, "Rotation schedules").</summary>
/// <param name="AutomaticallyAfterDays">Days between two rotations; or</param>
/// <param name="ScheduleExpression">e.g. <c>rate(10 days)</c>, <c>rate(4 hours)</c>, or <c>cron(0 8 1 * ? *)</c> in UTC.</param>
/// <param name="Duration">Length of the window that a rotation may begin in, e.g. <c>3h</c>; here it begins when the window opens.</param>
public sealed partial record RotationRulesType(long? AutomaticallyAfterDays, string? Duration, string? ScheduleExpression)
{
    private const int HoursOfDay = 24;
    private const int SampledOccurrences = 50;
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(4);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(999);

    /// <exception cref="AwsException">InvalidParameterException.</exception>
    internal void Check(DateTimeOffset now)
    {
        if ((AutomaticallyAfterDays is null) == (ScheduleExpression is null))
            throw SecretErrors.InvalidParameter("Specify exactly one of AutomaticallyAfterDays and ScheduleExpression in RotationRules.");
        var window = Window();
        if (ScheduleExpression is null)
            DemandWindow(window is null or <= HoursOfDay, "a window must not go into the next day");
        else if (Read() is { Interval: { } interval })
            CheckRate(interval, window);
        else
            CheckCron(now, window);
    }

    /// <summary>When a secret that rotates now, or is told to rotate from now on, rotates next.</summary>
    /// <param name="now">Now.</param>
    /// <param name="timeScale">Divides days and hours; cron expressions go by the clock.</param>
    internal DateTimeOffset? Next(DateTimeOffset now, double timeScale) => AutomaticallyAfterDays is { } days
        ? now + (TimeSpan.FromDays(days) / timeScale)
        : Read() switch
        {
            { Interval: { } interval } => now + (interval / timeScale),
            var schedule => schedule.Next(now, now),
        };

    private Schedule Read()
    {
        try
        {
            return Schedule.Parse(ScheduleExpression!);
        }
        catch (ScheduleException exception)
        {
            throw SecretErrors.InvalidParameter($"Invalid ScheduleExpression: {exception.Message}");
        }
    }

    private int? Window() => Duration switch
    {
        null => null,
        _ when Hours().Match(Duration) is { Success: true } match && int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) is >= 1 and <= HoursOfDay and var hours => hours,
        _ => throw SecretErrors.InvalidParameter($"Invalid Duration: {Duration}. It is a number of hours from 1h to 24h, e.g. 3h."),
    };

    private void CheckRate(TimeSpan interval, int? window)
    {
        if (ScheduleExpression!.Contains("minute", StringComparison.Ordinal))
            throw SecretErrors.InvalidParameter($"Invalid ScheduleExpression: {ScheduleExpression}. The unit is hours or days.");
        if (interval < Shortest || interval > Longest)
            throw SecretErrors.InvalidParameter($"A secret rotates every 4 hours to 999 days: {ScheduleExpression}");
        DemandWindow(window is null || (window <= interval.TotalHours && window <= HoursOfDay), "a window must not go into the next one, nor into the next day");
    }

    // Windows open on the hour, and not more than a year apart.
    private void CheckCron(DateTimeOffset now, int? window)
    {
        var fields = ScheduleExpression!["cron(".Length..^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields[0] != "0" || fields[^1] != "*" || fields[2].Contains('W', StringComparison.OrdinalIgnoreCase))
            throw SecretErrors.InvalidParameter($"Invalid ScheduleExpression: {ScheduleExpression}. Minutes must be 0, the year must be *, and there is no W.");
        var opening = Read().Next(now, now) ?? throw SecretErrors.InvalidParameter($"Invalid ScheduleExpression: {ScheduleExpression} never comes.");
        for (var sample = 0; sample < SampledOccurrences; sample++)
        {
            var next = Read().Next(opening, opening);
            if (next - opening < Shortest)
                throw SecretErrors.InvalidParameter($"A secret rotates every 4 hours at most: {ScheduleExpression}");
            DemandWindow(window is null || (opening.Hour + window <= HoursOfDay && !((next - opening)?.TotalHours < window)), "a window must not go into the next one, nor into the next day");
            opening = next ?? opening;
        }
    }

    private void DemandWindow(bool holds, string rule)
    {
        if (!holds)
            throw SecretErrors.InvalidParameter($"Invalid Duration: {Duration} with {ScheduleExpression ?? $"{AutomaticallyAfterDays} days"}: {rule}.");
    }

    [GeneratedRegex(@"^(?<hours>[0-9]{1,2})h\z")]
    private static partial Regex Hours();
}
