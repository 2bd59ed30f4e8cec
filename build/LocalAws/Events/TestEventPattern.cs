using System.Text.Json;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel.Patterns;

namespace LocalAws.Events;

/// <summary>A pattern and an event.</summary>
public sealed record TestEventPatternRequest(string EventPattern, string Event);

/// <summary>Whether they match.</summary>
public sealed record TestEventPatternResponse(bool Result);

/// <summary>Tells whether a pattern matches an event, by the code that rules use.</summary>
public sealed class TestEventPattern : AsyncOperation<TestEventPatternRequest, TestEventPatternResponse>
{
    private static readonly string[] Envelope = ["id", "account", "source", "time", "region", "resources", "detail-type"];

    /// <inheritdoc/>
    protected override Task<TestEventPatternResponse> HandleAsync(TestEventPatternRequest request, CallContext call)
    {
        var happened = Event(request.Event);
        if (Envelope.FirstOrDefault(member => happened[member] is null) is { } missing)
            throw EventsErrors.InvalidPattern($"Parameter Event is not valid: it lacks {missing}.");
        try
        {
            return Task.FromResult(new TestEventPatternResponse(EventPattern.Parse(request.EventPattern).Matches(happened)));
        }
        catch (PatternException exception)
        {
            throw EventsErrors.InvalidPattern(exception.Message);
        }
    }

    private static JsonObject Event(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw EventsErrors.Invalid("Parameter Event is not valid.");
        }
        catch (JsonException)
        {
            throw EventsErrors.Invalid("Parameter Event is not valid.");
        }
    }
}
