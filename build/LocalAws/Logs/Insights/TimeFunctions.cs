namespace LocalAws.Logs.Insights;

/// <summary>Datetime functions. The parser gives <c>bin</c> the event's time as first argument.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<QueryFunction> All { get; } =
    [
        Of("bin", (time, period) => period.Floor(time)),
        Of("datefloor", (time, period) => period.Floor(time)),
        Of("dateceil", (time, period) => period.Ceiling(time)),
        new("fromMillis", 1, 1, values => Moment.Of(QueryValue.ToNumber(values[0]))),
        new("toMillis", 1, 1, values => QueryValue.ToNumber(values[0])),
    ];

    private static QueryFunction Of(string name, Func<Moment, TimePeriod, Moment> function) =>
        new(name, 2, 2, values => QueryValue.ToMoment(values[0]) is { } time && values[1] is TimePeriod period ? Safe(function, time, period) : null);

    /// <summary>Absent where the calendar ends.</summary>
    private static object? Safe(Func<Moment, TimePeriod, Moment> function, Moment time, TimePeriod period)
    {
        try
        {
            return Moment.Of(function(time, period).Milliseconds);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
