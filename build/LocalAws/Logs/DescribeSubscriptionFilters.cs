using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Filters of a group.</summary>
public sealed record DescribeSubscriptionFiltersRequest(string LogGroupName, string? FilterNamePrefix, string? NextToken, int? Limit);

/// <summary>A page of filters.</summary>
public sealed record DescribeSubscriptionFiltersResponse(IReadOnlyList<SubscriptionFilter> SubscriptionFilters, string? NextToken);

/// <summary>A subscription filter.</summary>
public sealed record SubscriptionFilter(
    string FilterName, string LogGroupName, string FilterPattern, string DestinationArn, string Distribution, bool ApplyOnTransformedLogs, long CreationTime);

internal sealed class DescribeSubscriptionFilters(StateStore store, LogsStore logs) : Operation<DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override DescribeSubscriptionFiltersResponse Handle(DescribeSubscriptionFiltersRequest request, CallContext call)
    {
        var all = logs.SubscriptionsOf(call.Scope, logs.Group(call.Scope, request.LogGroupName).Name, request.FilterNamePrefix ?? "");
        var (page, next) = Paging.Page(all, each => each.Name, request.NextToken, request.Limit ?? DefaultLimit, LogsErrors.InvalidToken);
        return new([.. page.Select(each => new SubscriptionFilter(each.Name, each.Group, each.Pattern, each.DestinationArn, each.Distribution, false, each.CreationTime))], next);
    }
}
