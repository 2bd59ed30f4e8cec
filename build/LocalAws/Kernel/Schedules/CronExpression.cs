namespace LocalAws.Kernel.Schedules;

/// <summary>
/// A cron expression in AWS's dialect (EventBridge User Guide, "Cron expressions reference"): Minutes Hours Day-of-month Month Day-of-week Year,
/// in UTC. Pure.
/// </summary>
public sealed class CronExpression
{
    private const int Fields = 6;
    private readonly CronField minutes, hours, months, years;
    private readonly CronDays days;

    private CronExpression(string[] fields)
    {
        minutes = CronField.Parse(fields[0], CronUnit.Minutes);
        hours = CronField.Parse(fields[1], CronUnit.Hours);
        days = CronDays.Parse(fields[2], fields[4]);
        months = CronField.Parse(fields[3], CronUnit.Month);
        years = CronField.Parse(fields[5], CronUnit.Year);
    }

    /// <summary>Reads the six fields, without <c>cron(</c> and <c>)</c>.</summary>
    /// <exception cref="ScheduleException">They are no cron expression.</exception>
    public static CronExpression Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == Fields
            ? new CronExpression(fields)
            : throw new ScheduleException($"A cron expression has six fields (Minutes Hours Day-of-month Month Day-of-week Year), not {fields.Length}.");
    }

    /// <summary>Whether the minute that a time lies in is selected.</summary>
    public bool Matches(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        return minutes.Has(utc.Minute) && hours.Has(utc.Hour) && months.Has(utc.Month) && years.Has(utc.Year) && days.Has(DateOnly.FromDateTime(utc));
    }

    /// <summary>The first selected minute that begins after a time; null when there is none any more.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var utc = after.UtcDateTime;
        var earliest = utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMinute)).AddMinutes(1);
        foreach (var day in DaysFrom(DateOnly.FromDateTime(earliest)))
        {
            foreach (var hour in hours.Values)
            {
                foreach (var minute in minutes.Values)
                {
                    var time = new DateTimeOffset(day, new TimeOnly(hour, minute), TimeSpan.Zero);
                    if (time.UtcDateTime >= earliest)
                        return time;
                }
            }
        }
        return null;
    }

    private IEnumerable<DateOnly> DaysFrom(DateOnly earliest) =>
        from year in years.Values
        where year >= earliest.Year
        from month in months.Values
        where year > earliest.Year || month >= earliest.Month
        from number in Enumerable.Range(1, DateTime.DaysInMonth(year, month))
        let day = new DateOnly(year, month, number)
        where day >= earliest && days.Has(day)
        select day;
}
