using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The bus to make.</summary>
public sealed record CreateEventBusRequest(string Name, string? EventSourceName, string? Description, IReadOnlyList<Tag>? Tags);

/// <summary>Its ARN.</summary>
public sealed record CreateEventBusResponse(string EventBusArn, string? Description);

/// <summary>Makes an event bus for events of one's own.</summary>
public sealed class CreateEventBus(StateStore state, RuleStore rules) : Operation<CreateEventBusRequest, CreateEventBusResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateEventBusResponse Handle(CreateEventBusRequest request, CallContext call)
    {
        if (request.EventSourceName is not null || request.Name.Contains('/', StringComparison.Ordinal))
            throw EventsErrors.Invalid("Partner event buses are not implemented by LocalAws.");
        var bus = new EventBusRecord
        {
            Name = request.Name,
            Arn = Arn.Of("events", call.Scope, $"event-bus/{request.Name}").ToString(),
            Description = request.Description,
            Created = call.Now,
            Tags = RuleTags.Add([], request.Tags),
        };
        rules.AddBus(call.Scope, bus);
        return new CreateEventBusResponse(bus.Arn, bus.Description);
    }
}
