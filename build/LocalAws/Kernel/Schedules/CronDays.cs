namespace LocalAws.Kernel.Schedules;

/// <summary>
/// The days that a cron expression selects, by Day-of-month or by Day-of-week: one of the two fields is <c>?</c>. <c>L</c> is the last day,
/// <c>L-3</c> the third before it, <c>3W</c> the weekday that is nearest to the third and in the same month, <c>LW</c> the last weekday, <c>6L</c> the last Friday, <c>3#2</c> the second Tuesday.
/// </summary>
internal sealed class CronDays
{
    private const int Week = 7;
    private const int Saturday = 7;
    private readonly Func<DateOnly, bool> has;

    private CronDays(Func<DateOnly, bool> has) => this.has = has;

    /// <exception cref="ScheduleException">The fields contradict each other, or one is no field.</exception>
    public static CronDays Parse(string dayOfMonth, string dayOfWeek) => (dayOfMonth, dayOfWeek) switch
    {
        ("?", "?") => throw new ScheduleException("Day-of-month and Day-of-week: one of them must say which days."),
        (_, "?") => new CronDays(OfMonth(dayOfMonth)),
        ("?", _) => new CronDays(OfWeek(dayOfWeek)),
        _ => throw new ScheduleException("Day-of-month and Day-of-week: when one of them has a value or *, the other must be ?."),
    };

    public bool Has(DateOnly day) => has(day);

    private static Func<DateOnly, bool> OfMonth(string text)
    {
        switch (text.ToUpperInvariant())
        {
            case "L":
                return day => day.Day == LastOf(day);
            case "LW" or "WL":
                return day => day.Day == NearestWeekday(day, LastOf(day));
            case ['L', '-', .. var before]:
                var offset = CronUnit.DayOfMonth.Value(before);
                return day => day.Day == LastOf(day) - offset;
            case [.. var number, 'W']:
                var wanted = CronUnit.DayOfMonth.Value(number);
                return day => wanted <= LastOf(day) && day.Day == NearestWeekday(day, wanted);
            default:
                var field = CronField.Parse(text, CronUnit.DayOfMonth);
                return day => field.Has(day.Day);
        }
    }

    private static Func<DateOnly, bool> OfWeek(string text)
    {
        switch (text.ToUpperInvariant())
        {
            case "L":
                return day => WeekdayOf(day) == Saturday;
            case [.. var name, 'L']:
                var last = CronUnit.DayOfWeek.Value(name);
                return day => WeekdayOf(day) == last && day.Day > LastOf(day) - Week;
            case var counted when counted.Split('#') is [var name, [>= '1' and <= '5' and var count]]:
                var (weekday, nth) = (CronUnit.DayOfWeek.Value(name), count - '0');
                return day => WeekdayOf(day) == weekday && (day.Day - 1) / Week == nth - 1;
            default:
                var field = CronField.Parse(text, CronUnit.DayOfWeek);
                return day => field.Has(WeekdayOf(day));
        }
    }

    private static int WeekdayOf(DateOnly day) => (int)day.DayOfWeek + 1;

    private static int LastOf(DateOnly day) => DateTime.DaysInMonth(day.Year, day.Month);

    private static int NearestWeekday(DateOnly month, int wanted) => new DateOnly(month.Year, month.Month, wanted).DayOfWeek switch
    {
        DayOfWeek.Saturday => wanted == 1 ? 3 : wanted - 1,
        DayOfWeek.Sunday => wanted == LastOf(month) ? wanted - 2 : wanted + 1,
        _ => wanted,
    };
}
