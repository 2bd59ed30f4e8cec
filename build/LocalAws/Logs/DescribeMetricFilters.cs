using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which filters: of a group, by name, by metric; all when nothing is said.</summary>
public sealed record DescribeMetricFiltersRequest(
    string? LogGroupName, string? FilterNamePrefix, string? NextToken, int? Limit, string? MetricName, string? MetricNamespace);

/// <summary>A page of filters.</summary>
public sealed record DescribeMetricFiltersResponse(IReadOnlyList<MetricFilter> MetricFilters, string? NextToken);

/// <summary>A metric filter.</summary>
public sealed record MetricFilter(
    string FilterName, string FilterPattern, IReadOnlyList<MetricTransformation> MetricTransformations, long CreationTime, string LogGroupName, bool ApplyOnTransformedLogs);

internal sealed class DescribeMetricFilters(StateStore store, LogsStore logs) : Operation<DescribeMetricFiltersRequest, DescribeMetricFiltersResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override DescribeMetricFiltersResponse Handle(DescribeMetricFiltersRequest request, CallContext call)
    {
        if ((request.MetricName is null) != (request.MetricNamespace is null))
            throw LogsErrors.InvalidParameter("metricName and metricNamespace must be specified together.");
        var filters = request.LogGroupName is { } name
            ? logs.MetricFiltersOf(call.Scope, logs.Group(call.Scope, name).Name, request.FilterNamePrefix ?? "")
            : logs.MetricFilters.List(call.Scope).Where(each => each.Name.StartsWith(request.FilterNamePrefix ?? "", StringComparison.Ordinal));
        var wanted = filters.Where(each => request.MetricName is null
            || (each.Transformation.MetricName == request.MetricName && each.Transformation.MetricNamespace == request.MetricNamespace));
        var (page, next) = Paging.Page(wanted, each => LogsStore.Key(each.Group, each.Name), request.NextToken, request.Limit ?? DefaultLimit, LogsErrors.InvalidToken);
        return new([.. page.Select(each => new MetricFilter(each.Name, each.Pattern, [each.Transformation], each.CreationTime, each.Group, false))], next);
    }
}
