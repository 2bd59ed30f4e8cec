namespace LocalAws.CloudWatch;

/// <summary>A part of what a metric is about.</summary>
public sealed record Dimension(string Name, string Value);

/// <summary>What is measured: namespace, name and dimensions together are its identity.</summary>
public sealed record Metric(string? Namespace, string? MetricName, IReadOnlyList<Dimension>? Dimensions)
{
    /// <summary>Unique in account and region, whatever the order of the dimensions.</summary>
    internal string Key => string.Join('\n',
        [Namespace, MetricName, .. (Dimensions ?? []).OrderBy(each => each.Name, StringComparer.Ordinal).SelectMany(each => new[] { each.Name, each.Value })]);
}

/// <summary>Values of one second, summed up.</summary>
/// <param name="Timestamp">The second.</param>
/// <param name="SampleCount">How many values.</param>
/// <param name="Sum">Their sum.</param>
/// <param name="Minimum">The least.</param>
/// <param name="Maximum">The greatest.</param>
/// <param name="Unit">E.g. <c>Count</c>; <c>None</c> when nobody said.</param>
public sealed record MetricSample(DateTimeOffset Timestamp, double SampleCount, double Sum, double Minimum, double Maximum, string Unit)
{
    /// <summary>Both together.</summary>
    public MetricSample With(MetricSample other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with { SampleCount = SampleCount + other.SampleCount, Sum = Sum + other.Sum, Minimum = Math.Min(Minimum, other.Minimum), Maximum = Math.Max(Maximum, other.Maximum) };
    }

    /// <summary>A statistic by CloudWatch's name for it.</summary>
    public double Of(string statistic) => statistic switch
    {
        "SampleCount" => SampleCount,
        "Sum" => Sum,
        "Minimum" => Minimum,
        "Maximum" => Maximum,
        _ => Sum / SampleCount,
    };
}
