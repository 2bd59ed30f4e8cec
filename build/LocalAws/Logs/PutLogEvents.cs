using System.Globalization;
using System.Text;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;

namespace LocalAws.Logs;

/// <summary>A batch of events in the order of their times. Sequence tokens are accepted and ignored, as AWS does since 2023.</summary>
public sealed record PutLogEventsRequest(string LogGroupName, string LogStreamName, IReadOnlyList<InputLogEvent> LogEvents, string? SequenceToken);

/// <summary>What was not taken.</summary>
public sealed record PutLogEventsResponse(string NextSequenceToken, RejectedLogEventsInfo? RejectedLogEventsInfo);

/// <summary>Indexes into the batch: events before an end, or from a start, were not stored.</summary>
public sealed record RejectedLogEventsInfo(int? TooNewLogEventStartIndex, int? TooOldLogEventEndIndex, int? ExpiredLogEventEndIndex);

internal sealed class PutLogEvents(StateStore store, LogsStore logs, LogIngest ingest) : Operation<PutLogEventsRequest, PutLogEventsResponse>(store)
{
    private const int MaximumBatch = 1_048_576;
    private static readonly TimeSpan NewestAhead = TimeSpan.FromHours(2);
    private static readonly TimeSpan OldestAge = TimeSpan.FromDays(14);
    private static readonly TimeSpan Span = TimeSpan.FromHours(24);

    protected override PutLogEventsResponse Handle(PutLogEventsRequest request, CallContext call)
    {
        var stream = logs.Stream(call.Scope, request.LogGroupName, request.LogStreamName);
        var batch = request.LogEvents;
        Check(batch);
        var oldest = call.Now.Subtract(OldestAge).ToUnixTimeMilliseconds();
        var expired = logs.Group(call.Scope, stream.Group).ExpiresBefore(call.Now);
        var newest = call.Now.Add(NewestAhead).ToUnixTimeMilliseconds();
        var tooOld = batch.TakeWhile(each => each.Timestamp < oldest).Count();
        var gone = batch.TakeWhile(each => each.Timestamp < expired).Count();
        var tooNew = batch.TakeWhile(each => each.Timestamp <= newest).Count();
        ingest.Append(call.Scope, stream, call.Now.ToUnixTimeMilliseconds(), batch.Take(tooNew).Skip(Math.Max(tooOld, gone)));
        var rejected =
            tooOld > 0 || gone > 0 || tooNew < batch.Count
                ? new RejectedLogEventsInfo(tooNew < batch.Count ? tooNew : null, tooOld > 0 ? tooOld : null, gone > 0 ? gone : null)
                : null;
        return new(call.Now.ToUnixTimeMilliseconds().ToString("D32", CultureInfo.InvariantCulture), rejected);
    }

    private static void Check(IReadOnlyList<InputLogEvent> batch)
    {
        if (batch.Zip(batch.Skip(1)).Any(pair => pair.First.Timestamp > pair.Second.Timestamp))
            throw LogsErrors.InvalidParameter("Log events in a single PutLogEvents request must be in chronological order.");
        if (batch[^1].Timestamp - batch[0].Timestamp > Span.TotalMilliseconds)
            throw LogsErrors.InvalidParameter("The batch of log events in a single PutLogEvents request cannot span more than 24 hours.");
        var size = batch.Sum(each => (long)Encoding.UTF8.GetByteCount(each.Message) + StoredEvent.Overhead);
        if (size > MaximumBatch)
            throw LogsErrors.InvalidParameter($"Upload too large: {size} bytes exceeds limit of {MaximumBatch}");
    }
}
