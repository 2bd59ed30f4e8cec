namespace LocalAws.Kernel.Schedules;

/// <summary>The values that one field of a cron expression selects: <c>*</c>, <c>5</c>, <c>1-5</c>, <c>0/15</c>, <c>MON-FRI</c>, and lists of these.</summary>
internal sealed class CronField
{
    private readonly SortedSet<int> values;

    private CronField(SortedSet<int> values) => this.values = values;

    /// <summary>In their order.</summary>
    public IReadOnlyCollection<int> Values => values;

    /// <exception cref="ScheduleException">The text selects nothing that the unit has.</exception>
    public static CronField Parse(string text, CronUnit unit) => new([.. text.Split(',').SelectMany(part => Part(part, unit))]);

    public bool Has(int value) => values.Contains(value);

    // A range may run over the end, 22-2 for instance, but that of years.
    private static IEnumerable<int> Part(string part, CronUnit unit)
    {
        var (range, step) = part.Split('/') switch
        {
            [var whole] => (whole, (int?)null),
            ["", var each] => ("*", unit.Step(each)),
            [var whole, var each] => (whole, unit.Step(each)),
            _ => throw unit.Invalid(part),
        };
        var (first, last) = range == "*" ? (unit.First, unit.Last) : range.Split('-') switch
        {
            [var one] => (unit.Value(one), step is null ? unit.Value(one) : unit.Last),
            [var from, var to] => (unit.Value(from), unit.Value(to)),
            _ => throw unit.Invalid(part),
        };
        if (last < first && unit == CronUnit.Year)
            throw unit.Invalid(part);
        var length = last < first ? last + unit.Size - first : last - first;
        for (var offset = 0; offset <= length; offset += step ?? 1)
            yield return unit.First + ((first - unit.First + offset) % unit.Size);
    }
}
