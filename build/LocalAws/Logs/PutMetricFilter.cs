using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs;

/// <summary>A filter of a group, made or changed.</summary>
public sealed record PutMetricFilterRequest(
    string LogGroupName, string FilterName, string FilterPattern, IReadOnlyList<MetricTransformation> MetricTransformations,
    bool? ApplyOnTransformedLogs, string? FieldSelectionCriteria, IReadOnlyList<string>? EmitSystemFieldDimensions);

/// <summary>Counts events of a group that come from now on: each that matches adds to a metric.</summary>
internal sealed class PutMetricFilter(StateStore store, LogsStore logs) : Operation<PutMetricFilterRequest, Unit>(store)
{
    private const int Limit = 100;
    private const int DimensionLimit = 3;

    protected override Unit Handle(PutMetricFilterRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        LogsErrors.RefuseTransformed(request.ApplyOnTransformedLogs, request.FieldSelectionCriteria, request.EmitSystemFieldDimensions);
        var pattern = FilterPattern.Parse(request.FilterPattern);
        var transformation = request.MetricTransformations[0];
        Check(pattern, transformation);
        var present = logs.MetricFiltersOf(call.Scope, group.Name);
        if (present.Count >= Limit && present.All(each => each.Name != request.FilterName))
            throw LogsErrors.LimitExceeded();
        logs.MetricFilters.Put(
            call.Scope, LogsStore.Key(group.Name, request.FilterName),
            new StoredMetricFilter(group.Name, request.FilterName, request.FilterPattern, transformation, call.Now.ToUnixTimeMilliseconds()));
        return Unit.Value;
    }

    private static void Check(FilterPattern pattern, MetricTransformation transformation)
    {
        var dimensions = transformation.Dimensions ?? new Dictionary<string, string>();
        var isSelector = transformation.MetricValue.StartsWith('$');
        if (!isSelector && !double.TryParse(transformation.MetricValue, System.Globalization.CultureInfo.InvariantCulture, out _))
            throw LogsErrors.InvalidParameter($"Invalid metric transformation: the value '{transformation.MetricValue}' is neither a number nor a field of the filter pattern.");
        if (dimensions.Count > DimensionLimit)
            throw LogsErrors.InvalidParameter($"Invalid metric transformation: at most {DimensionLimit} dimensions can be assigned.");
        if (dimensions.Count > 0 && transformation.DefaultValue is not null)
            throw LogsErrors.InvalidParameter("Invalid metric transformation: dimensions and default value are mutually exclusive properties.");
        foreach (var selector in dimensions.Values.Concat(isSelector ? [transformation.MetricValue] : []))
            if (pattern is TermPattern || (pattern is JsonPattern ? JsonSelector.Parse(selector) is null : !pattern.Selectors.Contains(selector)))
                throw LogsErrors.InvalidParameter($"Invalid metric transformation: the filter pattern has no field {selector}.");
    }
}
