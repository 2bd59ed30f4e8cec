using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which buses.</summary>
public sealed record ListEventBusesRequest(string? NamePrefix, string? NextToken, int? Limit);

/// <summary>A page of buses.</summary>
public sealed record ListEventBusesResponse(IReadOnlyList<EventBusDescription> EventBuses, string? NextToken);

/// <summary>A bus as listings have it.</summary>
public sealed record EventBusDescription(string Name, string Arn, string? Description, string? Policy, DateTimeOffset? CreationTime, DateTimeOffset? LastModifiedTime);

/// <summary>Lists the event buses of the account and region.</summary>
public sealed class ListEventBuses(StateStore state, RuleStore rules) : Operation<ListEventBusesRequest, ListEventBusesResponse>(state)
{
    /// <inheritdoc/>
    protected override ListEventBusesResponse Handle(ListEventBusesRequest request, CallContext call)
    {
        var found = rules.Buses(call.Scope).Where(bus => bus.Name.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal));
        var (page, next) = Paging.Page(found, bus => bus.Name, request.NextToken, request.Limit ?? ListRules.PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListEventBusesResponse([.. page.Select(bus => Shown(bus))], next);
    }

    private static EventBusDescription Shown(EventBusRecord bus)
    {
        DateTimeOffset? created = bus.Name == EventBusRecord.Default ? null : bus.Created;
        return new EventBusDescription(bus.Name, bus.Arn, bus.Description, bus.Policy, created, bus.LastModified ?? created);
    }
}
