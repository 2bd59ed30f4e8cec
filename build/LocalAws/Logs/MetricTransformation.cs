namespace LocalAws.Logs;

/// <summary>What a matching event adds to a metric.</summary>
/// <param name="MetricName">Name of the metric.</param>
/// <param name="MetricNamespace">Its namespace.</param>
/// <param name="MetricValue">A number, or what the pattern finds in the event: <c>$.latency</c>, <c>$size</c>.</param>
/// <param name="DefaultValue">Added when events came and none matched.</param>
/// <param name="Dimensions">Dimensions whose values the pattern finds.</param>
/// <param name="Unit">Unit of the value.</param>
public sealed record MetricTransformation(
    string MetricName, string MetricNamespace, string MetricValue, double? DefaultValue, IReadOnlyDictionary<string, string>? Dimensions, string? Unit);
