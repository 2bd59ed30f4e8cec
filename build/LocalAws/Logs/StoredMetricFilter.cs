namespace LocalAws.Logs;

/// <summary>A metric filter as it is kept.</summary>
/// <param name="Group">Its log group.</param>
/// <param name="Name">Unique in the group.</param>
/// <param name="Pattern">Which events count.</param>
/// <param name="Transformation">What they add to which metric.</param>
/// <param name="CreationTime">Milliseconds since 1970.</param>
internal sealed record StoredMetricFilter(string Group, string Name, string Pattern, MetricTransformation Transformation, long CreationTime);
