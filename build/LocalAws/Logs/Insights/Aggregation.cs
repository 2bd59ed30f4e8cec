namespace LocalAws.Logs.Insights;

/// <summary>An aggregate of <c>stats</c> while its group is read.</summary>
internal abstract class Aggregation
{
    public abstract object? Result { get; }

    /// <param name="value">Of its first argument in the row; null when that is absent.</param>
    public abstract void Add(object? value, Row row);

    public static Aggregation Of(Expression.Aggregate aggregate) => aggregate.Function switch
    {
        "count" => new Counter(aggregate.Arguments.Count == 0),
        "count_distinct" => new Distinct(),
        "sum" => new Folding((sum, each) => sum + each),
        "min" => new Best((each, best) => (QueryValue.Compare(each, best) ?? 0) < 0),
        "max" => new Best((each, best) => (QueryValue.Compare(each, best) ?? 0) > 0),
        "avg" => new Deviation(isMean: true),
        "stddev" => new Deviation(isMean: false),
        "pct" => new Percentile((double)((Expression.Literal)aggregate.Arguments[1]).Value!),
        "earliest" => new Timed((each, best) => each.CompareTo(best) < 0),
        "latest" => new Timed((each, best) => each.CompareTo(best) > 0),
        "sortsfirst" => new Best((each, best) => NaturalOrder.Instance.Compare(each, best) < 0),
        "sortslast" => new Best((each, best) => NaturalOrder.Instance.Compare(each, best) > 0),
        _ => throw new InvalidOperationException($"There is no aggregate {aggregate.Function}."),
    };

    private sealed class Counter(bool countsAll) : Aggregation
    {
        private double count;

        public override object? Result => count;

        public override void Add(object? value, Row row) => count += countsAll || value is not null ? 1 : 0;
    }

    private sealed class Distinct : Aggregation
    {
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        public override object? Result => (double)seen.Count;

        public override void Add(object? value, Row row)
        {
            if (QueryValue.ToText(value) is { } text)
                seen.Add(text);
        }
    }

    private sealed class Folding(Func<double, double, double> fold) : Aggregation
    {
        private double result;

        public override object? Result => QueryValue.Finite(result);

        public override void Add(object? value, Row row) => result = QueryValue.ToNumber(value) is { } number ? fold(result, number) : result;
    }

    private sealed class Best(Func<object, object, bool> isBetter) : Aggregation
    {
        private object? best;

        public override object? Result => best;

        public override void Add(object? value, Row row)
        {
            if (value is not null && (best is null || isBetter(value, best)))
                best = value;
        }
    }

    /// <summary>Mean and standard deviation of a population, in one pass (Welford).</summary>
    private sealed class Deviation(bool isMean) : Aggregation
    {
        private double count;
        private double mean;
        private double squares;

        public override object? Result => count == 0 ? null : QueryValue.Finite(isMean ? mean : Math.Sqrt(squares / count));

        public override void Add(object? value, Row row)
        {
            if (QueryValue.ToNumber(value) is not { } number)
                return;
            count++;
            var distance = number - mean;
            mean += distance / count;
            squares += distance * (number - mean);
        }
    }

    /// <summary>The smallest value that so many percent of all do not exceed.</summary>
    private sealed class Percentile(double percent) : Aggregation
    {
        private readonly List<double> numbers = [];

        public override object? Result
        {
            get
            {
                numbers.Sort();
                return numbers.Count == 0 ? null : numbers[Math.Max(0, (int)Math.Ceiling(percent / 100 * numbers.Count) - 1)];
            }
        }

        public override void Add(object? value, Row row)
        {
            if (QueryValue.ToNumber(value) is { } number)
                numbers.Add(number);
        }
    }

    /// <summary>The value of the event that came first, or last, among those that have one.</summary>
    private sealed class Timed(Func<EventPosition, EventPosition, bool> isBetter) : Aggregation
    {
        private EventPosition? at;
        private object? found;

        public override object? Result => found;

        public override void Add(object? value, Row row)
        {
            if (value is not null && row.Record?.Position is { } position && (at is not { } best || isBetter(position, best)))
                (at, found) = (position, value);
        }
    }
}
