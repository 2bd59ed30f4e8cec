using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which groups: by a part of the name, or a pattern that begins with ^; all when nothing is said.</summary>
public sealed record ListLogGroupsRequest(string? LogGroupNamePattern, string? LogGroupClass, string? NextToken, int? Limit);

/// <summary>A page of groups.</summary>
public sealed record ListLogGroupsResponse(IReadOnlyList<LogGroupSummary> LogGroups, string? NextToken);

/// <summary>A group's name.</summary>
public sealed record LogGroupSummary(string LogGroupName, string LogGroupArn, string LogGroupClass);

internal sealed class ListLogGroups(StateStore store, LogsStore logs) : Operation<ListLogGroupsRequest, ListLogGroupsResponse>(store)
{
    private const int DefaultLimit = 50;

    protected override ListLogGroupsResponse Handle(ListLogGroupsRequest request, CallContext call)
    {
        bool Fits(string name) => request.LogGroupNamePattern is not { } pattern || pattern.Split('|').Any(each => each.StartsWith('^')
            ? name.StartsWith(each[1..], StringComparison.Ordinal)
            : name.Contains(each, StringComparison.Ordinal));
        var groups = logs.Groups.List(call.Scope).Where(group => Fits(group.Name) && (request.LogGroupClass is null || group.LogGroupClass == request.LogGroupClass));
        var (page, next) = Paging.Page(groups, group => group.Name, request.NextToken, request.Limit ?? DefaultLimit, LogsErrors.InvalidToken);
        return new([.. page.Select(group => new LogGroupSummary(group.Name, LogsStore.ArnOf(call.Scope, group.Name), group.LogGroupClass))], next);
    }
}
