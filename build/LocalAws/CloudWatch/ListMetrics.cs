using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which metrics; a dimension without value stands for any.</summary>
public sealed record ListMetricsInput(string? Namespace, string? MetricName, IReadOnlyList<DimensionFilter>? Dimensions, string? NextToken, string? RecentlyActive);

/// <summary>A dimension that a metric must have.</summary>
public sealed record DimensionFilter(string Name, string? Value);

/// <summary>A page of them.</summary>
public sealed record ListMetricsOutput(IReadOnlyList<Metric> Metrics, string? NextToken);

/// <summary>Lists what has been measured.</summary>
public sealed class ListMetrics(MetricStore metrics, StateStore state) : Operation<ListMetricsInput, ListMetricsOutput>(state)
{
    private const int PageSize = 500;

    /// <inheritdoc/>
    protected override ListMetricsOutput Handle(ListMetricsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = metrics.List(call.Scope).Where(each => (request.Namespace is null || each.Namespace == request.Namespace)
            && (request.MetricName is null || each.MetricName == request.MetricName)
            && (request.Dimensions ?? []).All(filter => (each.Dimensions ?? []).Any(dimension => dimension.Name == filter.Name && (filter.Value is null || dimension.Value == filter.Value))));
        var (page, next) = Paging.Page(found, each => each.Key, request.NextToken, PageSize, CloudWatchErrors.InvalidNextToken);
        return new(page, next);
    }
}
