using System.Globalization;

namespace LocalAws.Logs.Insights;

/// <summary>A length of time: so many milliseconds, or months where these have no fixed length.</summary>
internal readonly record struct TimePeriod(long Milliseconds, int Months)
{
    private const long Day = 24L * 3_600_000;

    /// <summary>Weeks begin on Mondays; 29 December 1969 was one.</summary>
    private const long FirstMonday = -3 * Day;

    /// <summary>Reads e.g. <c>5m</c> or <c>30secs</c> (CloudWatch Logs User Guide, "stats": units and their abbreviations); null when it is none.</summary>
    public static TimePeriod? TryParse(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (!int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count == 0)
            return null;
        return text[digits..].ToLowerInvariant() switch
        {
            "ms" or "msec" or "msecs" or "millisecond" or "milliseconds" => new(count, 0),
            "s" or "sec" or "secs" or "second" or "seconds" => new(count * 1000L, 0),
            "m" or "min" or "mins" or "minute" or "minutes" => new(count * 60_000L, 0),
            "h" or "hr" or "hrs" or "hour" or "hours" => new(count * 3_600_000L, 0),
            "d" or "day" or "days" => new(count * Day, 0),
            "w" or "week" or "weeks" => new(count * 7 * Day, 0),
            "mo" or "mon" or "mos" or "mons" or "month" or "months" when count <= 1200 => new(0, count),
            "q" or "qtr" or "qtrs" or "quarter" or "quarters" when count <= 400 => new(0, count * 3),
            "y" or "yr" or "yrs" or "year" or "years" when count <= 100 => new(0, count * 12),
            _ => null,
        };
    }

    /// <summary>The begin of the period that a time is in.</summary>
    public Moment Floor(Moment time)
    {
        if (Months > 0)
        {
            var date = time.Time;
            var month = ((((date.Year - 1) * 12) + date.Month - 1) / Months) * Months;
            return new(new DateTimeOffset((month / 12) + 1, (month % 12) + 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds());
        }
        var origin = Milliseconds % (7 * Day) == 0 ? FirstMonday : 0;
        var rest = (time.Milliseconds - origin) % Milliseconds;
        return new(time.Milliseconds - (rest < 0 ? rest + Milliseconds : rest));
    }

    /// <summary>The begin of the next period, or the time itself where one begins.</summary>
    public Moment Ceiling(Moment time)
    {
        var floor = Floor(time);
        if (floor == time)
            return time;
        return Months > 0 ? new(floor.Time.AddMonths(Months).ToUnixTimeMilliseconds()) : new(floor.Milliseconds + Milliseconds);
    }
}
