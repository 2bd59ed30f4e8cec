using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which items; <c>ScanBy</c> is TimestampDescending (the default) or TimestampAscending.</summary>
public sealed record DescribeAlarmHistoryInput(
    string? AlarmName, IReadOnlyList<string>? AlarmTypes, string? HistoryItemType, DateTimeOffset? StartDate, DateTimeOffset? EndDate, int? MaxRecords, string? NextToken, string? ScanBy);

/// <summary>A page of them.</summary>
public sealed record DescribeAlarmHistoryOutput(IReadOnlyList<AlarmHistoryItem> AlarmHistoryItems, string? NextToken);

/// <summary>Lists what happened to alarms.</summary>
public sealed class DescribeAlarmHistory(AlarmStore alarms, StateStore state) : Operation<DescribeAlarmHistoryInput, DescribeAlarmHistoryOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeAlarmHistoryOutput Handle(DescribeAlarmHistoryInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = alarms.History(call.Scope).Where(item =>
            (request.AlarmName is null || item.AlarmName == request.AlarmName)
            && (request.HistoryItemType is null || item.HistoryItemType == request.HistoryItemType)
            && (request.StartDate is null || item.Timestamp >= request.StartDate)
            && (request.EndDate is null || item.Timestamp <= request.EndDate));
        var ordered = (request.ScanBy == "TimestampAscending" ? found.Reverse() : found).Select((item, index) => (Key: index.ToString("d9", CultureInfo.InvariantCulture), item));
        var (page, next) = Paging.Page(ordered, each => each.Key, request.NextToken, request.MaxRecords ?? 50, CloudWatchErrors.InvalidNextToken);
        return new([.. page.Select(each => each.item)], next);
    }
}
