using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The bus to make.</summary>
public sealed record CreateEventBusRequest(
    string Name, string? EventSourceName, string? Description, IReadOnlyList<Tag>? Tags, string? KmsKeyIdentifier = null, DeadLetterConfig? DeadLetterConfig = null, LogConfig? LogConfig = null);

/// <summary>Its ARN.</summary>
public sealed record CreateEventBusResponse(string EventBusArn, string? Description, string? KmsKeyIdentifier);

/// <summary>Makes an event bus for events of one's own.</summary>
public sealed class CreateEventBus(StateStore state, RuleStore rules) : Operation<CreateEventBusRequest, CreateEventBusResponse>(state)
{
    /// <inheritdoc/>
    protected override CreateEventBusResponse Handle(CreateEventBusRequest request, CallContext call)
    {
        if (request.EventSourceName is not null || request.Name.Contains('/', StringComparison.Ordinal))
            throw EventsErrors.Invalid("Partner event buses are not implemented by LocalAws.");
        Refuse(request.DeadLetterConfig, request.LogConfig);
        var bus = new EventBusRecord
        {
            Name = request.Name,
            Arn = Arn.Of("events", call.Scope, $"event-bus/{request.Name}").ToString(),
            Description = request.Description,
            Created = call.Now,
            KmsKeyIdentifier = request.KmsKeyIdentifier,
            Tags = RuleTags.Add([], request.Tags),
        };
        rules.AddBus(call.Scope, bus);
        return new CreateEventBusResponse(bus.Arn, bus.Description, bus.KmsKeyIdentifier);
    }

    /// <exception cref="AwsException">ValidationException.</exception>
    internal static void Refuse(DeadLetterConfig? deadLetters, LogConfig? log)
    {
        if (deadLetters?.Arn is not null)
            throw EventsErrors.Invalid("DeadLetterConfig is not implemented by LocalAws: there is no SQS.");
        if (log is { Level: not (null or "OFF") })
            throw EventsErrors.Invalid("LogConfig is not implemented by LocalAws: what could not be delivered is said in the server's log.");
    }
}
