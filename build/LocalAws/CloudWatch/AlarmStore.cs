using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Alarms with their tags, and what happened to them.</summary>
public sealed class AlarmStore(StateStore state)
{
    private readonly Collection<AlarmRecord> alarms = state.Collection<AlarmRecord>("cloudwatch/alarms");
    private readonly Collection<AlarmHistoryItem> history = state.Collection<AlarmHistoryItem>("cloudwatch/history");

    /// <summary>Alarms whose name begins with <paramref name="prefix"/>, by name.</summary>
    public IReadOnlyList<AlarmRecord> List(Scope scope, string prefix = "") => alarms.List(scope, prefix);

    /// <summary>Every alarm with its scope.</summary>
    public IReadOnlyList<(Scope Scope, AlarmRecord Record)> Everywhere() => alarms.Everywhere();

    /// <summary>The alarm, or null.</summary>
    public AlarmRecord? Find(Scope scope, string name) => alarms.Find(scope, name);

    /// <summary>The alarm.</summary>
    /// <exception cref="AwsException">ResourceNotFound.</exception>
    public AlarmRecord Get(Scope scope, string name) => alarms.Get(scope, name, () => CloudWatchErrors.NoAlarm(name));

    /// <summary>The alarm with that ARN.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public AlarmRecord ByArn(Scope scope, string arn) =>
        Arn.TryParse(arn, out var parsed) && parsed.Resource.StartsWith("alarm:", StringComparison.Ordinal) && Find(scope, parsed.Resource["alarm:".Length..]) is { } record
            ? record : throw CloudWatchErrors.NoResource(arn);

    /// <summary>Writes an alarm.</summary>
    public void Put(Scope scope, AlarmRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        alarms.Put(scope, record.Alarm.AlarmName!, record);
    }

    /// <summary>Removes an alarm; its history stays, as at AWS.</summary>
    public void Remove(Scope scope, string name) => alarms.Remove(scope, name);

    /// <summary>Notes what happened to an alarm.</summary>
    public void Note(Scope scope, AlarmHistoryItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        history.Put(scope, $"{item.Timestamp.UtcTicks.ToString("x16", CultureInfo.InvariantCulture)}-{Ids.Hex(8)}", item);
    }

    /// <summary>What happened, the newest first.</summary>
    public IReadOnlyList<AlarmHistoryItem> History(Scope scope) => history.ListDescending(scope);
}

/// <summary>An alarm as it is stored.</summary>
public sealed record AlarmRecord(MetricAlarm Alarm, IReadOnlyList<Tag> Tags);

/// <summary>A tag.</summary>
public sealed record Tag(string Key, string Value);

/// <summary>Something that happened to an alarm: ConfigurationUpdate, StateUpdate or Action.</summary>
public sealed record AlarmHistoryItem(string AlarmName, string AlarmType, DateTimeOffset Timestamp, string HistoryItemType, string HistorySummary, string HistoryData);
