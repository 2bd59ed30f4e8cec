using System.Globalization;
using System.Text.RegularExpressions;

namespace LocalAws.Kernel.Schedules;

/// <summary>When something happens again and again: <c>rate(5 minutes)</c> or <c>cron(0 10 * * ? *)</c>. Pure.</summary>
public sealed partial class Schedule
{
    private Schedule(CronExpression cron) => Cron = cron;

    private Schedule(TimeSpan interval) => Interval = interval;

    /// <summary>Time between two occurrences of a rate; null for a cron expression.</summary>
    public TimeSpan? Interval { get; }

    /// <summary>The cron expression; null for a rate.</summary>
    public CronExpression? Cron { get; }

    /// <summary>Reads an expression. A rate of 1 has its unit in the singular, any other in the plural (EventBridge User Guide, "Rate expressions").</summary>
    /// <exception cref="ScheduleException">It is none.</exception>
    public static Schedule Parse(string expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        if (expression.StartsWith("cron(", StringComparison.Ordinal) && expression.EndsWith(')'))
            return new Schedule(CronExpression.Parse(expression["cron(".Length..^1]));
        if (Rate().Match(expression) is not { Success: true } match)
            throw new ScheduleException($"'{expression}' is neither rate(1 minute), rate(10 hours) and the like, nor cron(Minutes Hours Day-of-month Month Day-of-week Year).");
        var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);
        if (count == 1 == match.Groups["plural"].Success)
            throw new ScheduleException($"'{expression}': the unit is singular for 1 and plural for more.");
        return new Schedule(match.Groups["unit"].Value switch
        {
            "minute" => TimeSpan.FromMinutes(count),
            "hour" => TimeSpan.FromHours(count),
            _ => TimeSpan.FromDays(count),
        });
    }

    /// <summary>The next occurrence; null when there is none any more.</summary>
    /// <param name="begun">When the schedule was made: rates count from then.</param>
    /// <param name="after">It is later than this.</param>
    public DateTimeOffset? Next(DateTimeOffset begun, DateTimeOffset after)
    {
        if (Interval is not { } interval)
            return Cron!.Next(after);
        var passed = after < begun ? 0 : (after - begun).Ticks / interval.Ticks;
        return begun + (interval * (passed + 1));
    }

    [GeneratedRegex(@"^rate\((?<count>[1-9][0-9]{0,5}) (?<unit>minute|hour|day)(?<plural>s)?\)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rate();
}
