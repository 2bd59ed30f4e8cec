using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Up to 100 names.</summary>
public sealed record DisableAlarmActionsInput(IReadOnlyList<string> AlarmNames);

/// <summary>Turns the actions of alarms off; names that are not there are passed over, as at AWS.</summary>
public sealed class DisableAlarmActions(AlarmStore alarms, StateStore state) : Operation<DisableAlarmActionsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DisableAlarmActionsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var record in request.AlarmNames.Select(name => alarms.Find(call.Scope, name)).OfType<AlarmRecord>())
            alarms.Put(call.Scope, record with { Alarm = record.Alarm with { ActionsEnabled = false } });
        return Unit.Value;
    }
}
