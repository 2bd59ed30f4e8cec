using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Insights;

namespace LocalAws.Logs;

/// <summary>An event by the <c>@ptr</c> of a query's row. Nothing is masked here.</summary>
public sealed record GetLogRecordRequest(string LogRecordPointer, bool? Unmask);

/// <summary>All fields of the event; times are milliseconds since 1970.</summary>
public sealed record GetLogRecordResponse(IReadOnlyDictionary<string, string> LogRecord);

internal sealed class GetLogRecord(StateStore store, LogsStore logs, EventFile events) : Operation<GetLogRecordRequest, GetLogRecordResponse>(store)
{
    protected override GetLogRecordResponse Handle(GetLogRecordRequest request, CallContext call)
    {
        if (LogRecord.TryReadPointer(request.LogRecordPointer) is not var (group, name, position))
            throw LogsErrors.InvalidParameter("The specified log record pointer is invalid.");
        var stream = logs.Stream(call.Scope, group, name);
        var stored = events.After(stream.Id, position with { Sequence = position.Sequence - 1 }, position.Time + 1, 1) is [var only] && only.Position == position
            ? only
            : throw new AwsException("ResourceNotFoundException", "The specified log record does not exist.");
        var record = new LogRecord(call.Scope, group, name, stored);
        var fields = record.Discovered.ToDictionary(each => each.Key, each => QueryValue.ToText(each.Value) ?? "");
        foreach (var field in LogRecord.SystemFields)
            fields[field] = record.Field(field) is Moment time ? QueryValue.ToText((double)time.Milliseconds)! : (string)record.Field(field)!;
        return new(fields);
    }
}
