using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The bus's name.</summary>
public sealed record DeleteEventBusRequest(string Name);

/// <summary>Deletes an event bus that has no rules; one that is not there is no error.</summary>
public sealed class DeleteEventBus(StateStore state, RuleStore rules) : Operation<DeleteEventBusRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteEventBusRequest request, CallContext call)
    {
        var name = RuleStore.BusName(request.Name);
        if (name == EventBusRecord.Default)
            throw EventsErrors.Invalid("Cannot delete event bus default.");
        if (rules.List(call.Scope, name).Count > 0)
            throw EventsErrors.Invalid($"Event bus {name} cannot be deleted since it has rules.");
        rules.RemoveBus(call.Scope, name);
        return Unit.Value;
    }
}
