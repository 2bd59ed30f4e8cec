using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Insights;

namespace LocalAws.Logs;

/// <summary>A group, and the time in seconds since 1970 around which its events are looked at; without one the last quarter of an hour is.</summary>
public sealed record GetLogGroupFieldsRequest(string? LogGroupName, long? Time, string? LogGroupIdentifier);

/// <summary>The fields, the most frequent first.</summary>
public sealed record GetLogGroupFieldsResponse(IReadOnlyList<LogGroupField> LogGroupFields);

/// <summary>A field, and in how many of a hundred events it is.</summary>
public sealed record LogGroupField(string Name, int Percent);

internal sealed class GetLogGroupFields(LogsStore logs, EventFile events) : AsyncOperation<GetLogGroupFieldsRequest, GetLogGroupFieldsResponse>
{
    /// <summary>Eight minutes on either side of a time (API reference, GetLogGroupFields).</summary>
    private const long Around = 8 * 60_000;
    private const long Recent = 15 * 60_000;

    /// <summary>Events looked at, so that no request takes long.</summary>
    private const int Budget = 10_000;

    protected override Task<GetLogGroupFieldsResponse> HandleAsync(GetLogGroupFieldsRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName, request.LogGroupIdentifier);
        var now = call.Now.ToUnixTimeMilliseconds();
        var (from, before) = request.Time is { } center ? ((center * 1000) - Around, (center * 1000) + Around) : (now - Recent, now + 1);
        var streams = logs.StreamsOf(call.Scope, group.Name).ToDictionary(stream => stream.Id, StringComparer.Ordinal);
        var (all, counts) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var each in MergedEvents.Descending(events, streams.Keys, Math.Max(from, group.ExpiresBefore(call.Now)), before).Take(Budget))
        {
            all++;
            var record = new LogRecord(call.Scope, group.Name, streams[each.Stream].Name, each);
            foreach (var field in LogRecord.SystemFields.Concat(record.Discovered.Keys).Distinct())
                counts[field] = counts.GetValueOrDefault(field) + 1;
        }
        return Task.FromResult(new GetLogGroupFieldsResponse(
            [.. counts.Select(each => new LogGroupField(each.Key, each.Value * 100 / all)).OrderByDescending(each => each.Percent).ThenBy(each => each.Name, StringComparer.Ordinal)]));
    }
}
