using System.Globalization;

namespace LocalAws.Kernel.Schedules;

/// <summary>What one field of a cron expression counts in.</summary>
/// <param name="Name">As AWS names the field.</param>
/// <param name="First">Its least value.</param>
/// <param name="Last">Its greatest value.</param>
/// <param name="Names">Names of the values from <paramref name="First"/> on; null where they are numbers alone.</param>
internal sealed record CronUnit(string Name, int First, int Last, IReadOnlyList<string>? Names = null)
{
    public static readonly CronUnit Minutes = new("Minutes", 0, 59);
    public static readonly CronUnit Hours = new("Hours", 0, 23);
    public static readonly CronUnit DayOfMonth = new("Day-of-month", 1, 31);
    public static readonly CronUnit Month = new("Month", 1, 12, ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]);

    /// <summary>Sunday is the first day.</summary>
    public static readonly CronUnit DayOfWeek = new("Day-of-week", 1, 7, ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"]);

    public static readonly CronUnit Year = new("Year", 1970, 2199);

    /// <summary>How many values there are.</summary>
    public int Size => Last - First + 1;

    /// <summary>The value that a number or a name is.</summary>
    /// <exception cref="ScheduleException">It is none of these.</exception>
    public int Value(string text)
    {
        for (var index = 0; index < Names?.Count; index++)
        {
            if (Names[index].Equals(text, StringComparison.OrdinalIgnoreCase))
                return First + index;
        }
        return Number(text) is { } value && value >= First && value <= Last ? value : throw Invalid(text);
    }

    /// <summary>The step behind a slash.</summary>
    /// <exception cref="ScheduleException">It is no number, zero, or more than the field has.</exception>
    public int Step(string text) => Number(text) is { } step && step > 0 && step <= Last ? step : throw Invalid("/" + text);

    /// <summary>What is wrong with a text that stands in the field.</summary>
    public ScheduleException Invalid(string text) =>
        new($"{Name}: '{text}' is not allowed there; values are {First.ToString(CultureInfo.InvariantCulture)}-{Last.ToString(CultureInfo.InvariantCulture)}{(Names is null ? "" : $" or {Names[0]}-{Names[^1]}")}.");

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
