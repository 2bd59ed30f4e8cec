using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Up to 100 names.</summary>
public sealed record EnableAlarmActionsInput(IReadOnlyList<string> AlarmNames);

/// <summary>Turns the actions of alarms on; names that are not there are passed over, as at AWS.</summary>
public sealed class EnableAlarmActions(AlarmStore alarms, StateStore state) : Operation<EnableAlarmActionsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(EnableAlarmActionsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var record in request.AlarmNames.Select(name => alarms.Find(call.Scope, name)).OfType<AlarmRecord>())
            alarms.Put(call.Scope, record with { Alarm = record.Alarm with { ActionsEnabled = true } });
        return Unit.Value;
    }
}
