using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which groups: by prefix, by a part of the name, or by name; all when nothing is said.</summary>
public sealed record DescribeLogGroupsRequest(
    string? LogGroupNamePrefix,
    string? LogGroupNamePattern,
    string? NextToken,
    int? Limit,
    string? LogGroupClass,
    IReadOnlyList<string>? LogGroupIdentifiers
);

/// <summary>A page of groups.</summary>
public sealed record DescribeLogGroupsResponse(IReadOnlyList<LogGroup> LogGroups, string? NextToken);

/// <summary>A log group.</summary>
public sealed record LogGroup
{
    public required string LogGroupName { get; init; }

    public required long CreationTime { get; init; }

    public int? RetentionInDays { get; init; }

    public int MetricFilterCount { get; init; }

    public required string Arn { get; init; }

    public required string LogGroupArn { get; init; }

    public long StoredBytes { get; init; }

    public string? KmsKeyId { get; init; }

    public required string LogGroupClass { get; init; }

    public bool DeletionProtectionEnabled { get; init; }
}

internal sealed class DescribeLogGroups(StateStore store, LogsStore logs, EventFile events)
    : Operation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override DescribeLogGroupsResponse Handle(DescribeLogGroupsRequest request, CallContext call)
    {
        if (request is { LogGroupNamePrefix: not null, LogGroupNamePattern: not null })
            throw LogsErrors.InvalidParameter("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.");
        var names = request.LogGroupIdentifiers?.Select(LogsStore.NameOf).ToHashSet(StringComparer.Ordinal);
        var groups = logs
            .Groups.List(call.Scope, request.LogGroupNamePrefix ?? "")
            .Where(group =>
                (names is null || names.Contains(group.Name))
                && (request.LogGroupClass is null || group.LogGroupClass == request.LogGroupClass)
                && (request.LogGroupNamePattern is null || group.Name.Contains(request.LogGroupNamePattern, StringComparison.OrdinalIgnoreCase))
            );
        var (page, next) = Paging.Page(groups, group => group.Name, request.NextToken, request.Limit ?? DefaultLimit, LogsErrors.InvalidToken);
        return new([.. page.Select(group => Describe(call.Scope, group))], next);
    }

    private LogGroup Describe(Scope scope, StoredGroup group) =>
        new()
        {
            LogGroupName = group.Name,
            CreationTime = group.CreationTime,
            RetentionInDays = group.RetentionInDays,
            MetricFilterCount = logs.MetricFiltersOf(scope, group.Name).Count,
            Arn = LogsStore.ArnOf(scope, group.Name) + ":*",
            LogGroupArn = LogsStore.ArnOf(scope, group.Name),
            StoredBytes = logs.StreamsOf(scope, group.Name).Sum(stream => events.Extent(stream.Id)?.Bytes ?? 0),
            KmsKeyId = group.KmsKeyId,
            LogGroupClass = group.LogGroupClass,
            DeletionProtectionEnabled = group.DeletionProtectionEnabled,
        };
}
