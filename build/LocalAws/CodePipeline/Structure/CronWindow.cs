using System.Globalization;

namespace LocalAws.CodePipeline.Structure;

/// <summary>
/// The days and times of a deployment window: seconds (always *), minutes, hours, day of month, month, day of week (1 to 7 from Sunday), and a year if there is
/// one; one of the days is ? (AWS: "DeploymentWindow" rule).
/// </summary>
public sealed class CronWindow
{
    private const string Format = "6 fields and perhaps a year, such as '* * 9-17 ? * MON-FRI': * minutes hours day-of-month month day-of-week";
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];
    private readonly string[] fields;

    private CronWindow(string[] fields) => this.fields = fields;

    /// <summary>Null when the expression is a window, else what is wrong with it.</summary>
    public static string? Problem(string expression)
    {
        try
        {
            // Every field of a date in a leap year is read, so that what cannot be read is found.
            var window = Parse(expression);
            for (var month = 1; month <= 12; month++) window.Read(new DateTime(2028, month, 29));
            return null;
        }
        catch (FormatException malformed)
        {
            return malformed.Message;
        }
    }

    /// <exception cref="FormatException">It is no window.</exception>
    public static CronWindow Parse(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length is < 6 or > 7) throw new FormatException($"it has {fields.Length} fields; a window has {Format}");
        if (fields[0] != "*") throw new FormatException($"its first field, the seconds, is '{fields[0]}', and must be *");
        if ((fields[3] == "?") == (fields[5] == "?")) throw new FormatException($"one of day-of-month and day-of-week, and not both, must be ?: {Format}");
        return new CronWindow([.. fields.Select(field => field.ToUpperInvariant())]);
    }

    /// <summary>Whether the window is open at a minute of its time zone.</summary>
    public bool IsOpen(DateTime time) => Read(time).All(field => field);

    private List<bool> Read(DateTime time) =>
    [
        Matches(fields[1], time.Minute, 0, 59, []),
        Matches(fields[2], time.Hour, 0, 23, []),
        fields[3] == "?" || fields[3].Split(',').Select(part => IsDayOfMonth(part, time)).ToList().Contains(true),
        Matches(fields[4], time.Month, 1, 12, Months),
        fields[5] == "?" || fields[5].Split(',').Select(part => IsDayOfWeek(part, time)).ToList().Contains(true),
        fields.Length < 7 || Matches(fields[6], time.Year, 1970, 2199, []),
    ];

    private static bool IsDayOfMonth(string part, DateTime time)
    {
        var last = DateTime.DaysInMonth(time.Year, time.Month);
        if (part == "L") return time.Day == last;
        if (part == "LW") return time.Day == Weekday(time, last);
        if (part.StartsWith("L-", StringComparison.Ordinal)) return time.Day == last - Number(part[2..], 0, 30, []);
        return part.EndsWith('W') ? time.Day == Weekday(time, Math.Min(Number(part[..^1], 1, 31, []), last)) : Matches(part, time.Day, 1, 31, []);
    }

    private static bool IsDayOfWeek(string part, DateTime time)
    {
        var day = (int)time.DayOfWeek + 1;
        if (part == "L") return day == 7;
        if (part.EndsWith('L')) return day == Number(part[..^1], 1, 7, Days) && time.Day + 7 > DateTime.DaysInMonth(time.Year, time.Month);
        return part.Split('#') is [var which, var count] ? day == Number(which, 1, 7, Days) && (time.Day - 1) / 7 == Number(count, 1, 5, []) - 1 : Matches(part, day, 1, 7, Days);
    }

    /// <summary>The weekday nearest to a day, within its month.</summary>
    private static int Weekday(DateTime time, int day) => new DateTime(time.Year, time.Month, day).DayOfWeek switch
    {
        DayOfWeek.Saturday => day > 1 ? day - 1 : day + 2,
        DayOfWeek.Sunday => day < DateTime.DaysInMonth(time.Year, time.Month) ? day + 1 : day - 2,
        _ => day,
    };

    private static bool Matches(string field, int value, int least, int most, string[] names) => field.Split(',').Select(part => IsIn(part, value, least, most, names)).ToList().Contains(true);

    private static bool IsIn(string part, int value, int least, int most, string[] names)
    {
        var (range, step) = part.Split('/') is [var before, var after] ? (before, Number(after, 1, most, [])) : (part, 0);
        var (first, end) = range == "*" ? (least, most)
            : range.Split('-') is [var from, var to] ? (Number(from, least, most, names), Number(to, least, most, names))
            : (Number(range, least, most, names), step > 0 ? most : Number(range, least, most, names));
        // FRI-MON goes over the end of the week.
        var inside = first <= end ? value >= first && value <= end : value >= first || value <= end;
        return inside && (step == 0 || (value >= first ? value - first : value + (most - least + 1) - first) % step == 0);
    }

    private static int Number(string text, int least, int most, string[] names)
    {
        if (Array.IndexOf(names, text) is var index and >= 0) return index + 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"'{text}' is not a number from {least} to {most}{(names.Length > 0 ? $", or {names[0]} to {names[^1]}" : "")}");
    }
}
