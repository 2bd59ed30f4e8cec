using LocalAws.Events.Archives;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which archives: by one of these, or all.</summary>
public sealed record ListArchivesRequest(string? NamePrefix, string? EventSourceArn, string? State, string? NextToken, int? Limit);

/// <summary>A page of archives.</summary>
public sealed record ListArchivesResponse(IReadOnlyList<Archive> Archives, string? NextToken);

/// <summary>An archive as listings have it.</summary>
public sealed record Archive(string ArchiveName, string EventSourceArn, string State, int RetentionDays, long SizeBytes, long EventCount, DateTimeOffset CreationTime);

/// <summary>Lists the archives of the account and region.</summary>
internal sealed class ListArchives(StateStore state, ArchiveStore archives) : Operation<ListArchivesRequest, ListArchivesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListArchivesResponse Handle(ListArchivesRequest request, CallContext call)
    {
        if (new[] { request.NamePrefix, request.EventSourceArn, request.State }.Count(each => each is not null) > 1)
            throw EventsErrors.Invalid("At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.");
        var found = archives.Archives.List(call.Scope, request.NamePrefix ?? "")
            .Where(each => (request.EventSourceArn is null || each.EventSourceArn == request.EventSourceArn) && request.State is null or RuleRecord.Enabled);
        var (page, next) = Paging.Page(found, each => each.Name, request.NextToken, request.Limit ?? ListRules.PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListArchivesResponse([.. page.Select(Shown)], next);
    }

    private Archive Shown(ArchiveRecord archive)
    {
        var (count, bytes) = archives.Size(archive);
        return new Archive(archive.Name, archive.EventSourceArn, RuleRecord.Enabled, archive.RetentionDays, bytes, count, archive.Created);
    }
}
