using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Up to 100 names.</summary>
public sealed record DeleteAlarmsInput(IReadOnlyList<string> AlarmNames);

/// <summary>Deletes alarms: all of them, or none when one is not there.</summary>
public sealed class DeleteAlarms(AlarmStore alarms, StateStore state) : Operation<DeleteAlarmsInput, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteAlarmsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var name in request.AlarmNames)
        {
            alarms.Get(call.Scope, name);
            alarms.Remove(call.Scope, name);
            alarms.Note(call.Scope, new(name, "MetricAlarm", call.Now, "ConfigurationUpdate", $"Alarm \"{name}\" deleted", """{"version":"1.0","type":"Delete"}"""));
        }
        return Unit.Value;
    }
}
