using System.Globalization;

namespace LocalAws.Logs.Insights;

/// <summary>A point in time among a query's values: a number to arithmetic, a date to readers.</summary>
/// <param name="Milliseconds">Since 1970.</param>
internal readonly record struct Moment(long Milliseconds)
{
    private static readonly (long First, long Last) Range = (DateTimeOffset.MinValue.ToUnixTimeMilliseconds(), DateTimeOffset.MaxValue.ToUnixTimeMilliseconds());

    public DateTimeOffset Time => DateTimeOffset.FromUnixTimeMilliseconds(Milliseconds);

    /// <summary>Null when the calendar has no such time.</summary>
    public static Moment? Of(double? milliseconds) => milliseconds >= Range.First && milliseconds <= Range.Last ? new((long)milliseconds.Value) : null;

    /// <summary>As results show it: UTC with milliseconds.</summary>
    public override string ToString() => Time.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
}
