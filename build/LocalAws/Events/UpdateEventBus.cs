using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>What changes of a bus; what is not said stays.</summary>
public sealed record UpdateEventBusRequest(string? Name, string? KmsKeyIdentifier, string? Description, DeadLetterConfig? DeadLetterConfig, LogConfig? LogConfig);

/// <summary>The bus.</summary>
public sealed record UpdateEventBusResponse(string Arn, string Name, string? KmsKeyIdentifier, string? Description);

/// <summary>What a bus logs of itself: refused, unless it is nothing.</summary>
public sealed record LogConfig(string? IncludeDetail, string? Level);

/// <summary>Changes an event bus.</summary>
public sealed class UpdateEventBus(StateStore state, RuleStore rules) : Operation<UpdateEventBusRequest, UpdateEventBusResponse>(state)
{
    /// <inheritdoc/>
    protected override UpdateEventBusResponse Handle(UpdateEventBusRequest request, CallContext call)
    {
        CreateEventBus.Refuse(request.DeadLetterConfig, request.LogConfig);
        var bus = rules.Bus(call.Scope, request.Name);
        bus = bus with { Description = request.Description ?? bus.Description, KmsKeyIdentifier = request.KmsKeyIdentifier ?? bus.KmsKeyIdentifier, LastModified = call.Now };
        rules.PutBus(call.Scope, bus);
        return new UpdateEventBusResponse(bus.Arn, bus.Name, bus.KmsKeyIdentifier, bus.Description);
    }
}
