using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Up to ten events.</summary>
public sealed record PutEventsRequest(IReadOnlyList<PutEventsRequestEntry> Entries);

/// <summary>One of them.</summary>
public sealed record PutEventsRequestEntry(DateTimeOffset? Time, string? Source, IReadOnlyList<string>? Resources, string? DetailType, string? Detail, string? EventBusName);

/// <summary>An answer for each, in their order.</summary>
public sealed record PutEventsResponse(int FailedEntryCount, IReadOnlyList<PutEventsResultEntry> Entries);

/// <summary>Id of an event that was taken, or why it was not.</summary>
public sealed record PutEventsResultEntry(string? EventId, string? ErrorCode, string? ErrorMessage);

/// <summary>Takes events of one's own.</summary>
public sealed class PutEvents(StateStore state, RuleStore rules, EventBus bus) : Operation<PutEventsRequest, PutEventsResponse>(state)
{
    private const int LargestRequest = 1024 * 1024;
    private const int SizeOfTime = 14;

    /// <inheritdoc/>
    protected override PutEventsResponse Handle(PutEventsRequest request, CallContext call)
    {
        if (request.Entries.Sum(SizeOf) > LargestRequest)
            throw EventsErrors.Invalid("Total size of the entries in the request is over the limit.");
        var results = request.Entries.Select(entry => Take(entry, call)).ToList();
        return new PutEventsResponse(results.Count(each => each.ErrorCode is not null), results);
    }

    // EventBridge User Guide, "Calculating PutEvents event entry size".
    private static int SizeOf(PutEventsRequestEntry entry) =>
        (entry.Time is null ? 0 : SizeOfTime) + (entry.Resources ?? []).Append(entry.Source).Append(entry.DetailType).Append(entry.Detail).Sum(text => Encoding.UTF8.GetByteCount(text ?? ""));

    private PutEventsResultEntry Take(PutEventsRequestEntry entry, CallContext call)
    {
        if (entry.Source is not { Length: > 0 })
            return Refused("InvalidArgument", "Parameter Source is not valid. Reason: Source is a required argument.");
        if (entry.DetailType is not { Length: > 0 })
            return Refused("InvalidArgument", "Parameter DetailType is not valid. Reason: DetailType is a required argument.");
        if (entry.Source.StartsWith("aws.", StringComparison.Ordinal))
            return Refused("NotAuthorizedForSourceException", "Not authorized for the source.");
        if (Detail(entry.Detail) is not { } detail)
            return Refused("MalformedDetail", "Detail is malformed.");
        try
        {
            var happened = new AwsEvent(call.Scope, entry.Source, entry.DetailType, entry.Time ?? call.Now, entry.Resources ?? [], detail) { Bus = rules.Bus(call.Scope, entry.EventBusName).Name };
            bus.Publish(happened);
            return new PutEventsResultEntry(happened.Id, null, null);
        }
        catch (AwsException missing)
        {
            return Refused(missing.Code, missing.Message);
        }
    }

    private static JsonObject? Detail(string? text)
    {
        try
        {
            return text is null ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PutEventsResultEntry Refused(string code, string message) => new(null, code, message);
}
