using System.Text.Json;
using LocalAws.CloudWatch.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>The state, and why. <c>StateReasonData</c> is JSON.</summary>
public sealed record SetAlarmStateInput(string AlarmName, string StateValue, string StateReason, string? StateReasonData);

/// <summary>Sets an alarm's state until its next evaluation: how alarms, and what they stop, are tried out.</summary>
public sealed class SetAlarmState(AlarmStore alarms, AlarmTransitions transitions, StateStore state) : Operation<SetAlarmStateInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(SetAlarmStateInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.StateReasonData is { Length: > 0 } data && !IsJson(data))
            throw new AwsException("InvalidFormat", "StateReasonData is no valid JSON.");
        transitions.Apply(call.Scope, alarms.Get(call.Scope, request.AlarmName), request.StateValue, request.StateReason, request.StateReasonData, call.Now);
        return Unit.Value;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
