using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Buses, and the rules on them.</summary>
public sealed class RuleStore(StateStore store)
{
    private readonly Collection<RuleRecord> rules = store.Collection<RuleRecord>("events.rules");
    private readonly Collection<EventBusRecord> buses = store.Collection<EventBusRecord>("events.buses");
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when a rule is next put.</summary>
    public Task Changed => Volatile.Read(ref changed).Task;

    /// <summary>The name behind a bus's name or ARN; the default bus when none is given.</summary>
    public static string BusName(string? nameOrArn) =>
        nameOrArn is null ? EventBusRecord.Default : nameOrArn[(nameOrArn.LastIndexOf('/') + 1)..];

    /// <summary>The bus.</summary>
    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public EventBusRecord Bus(Scope scope, string? nameOrArn)
    {
        var name = BusName(nameOrArn);
        return buses.Find(scope, name) ?? (name == EventBusRecord.Default ? DefaultBus(scope) : throw EventsErrors.NoBus(name));
    }

    /// <summary>All buses, the default one among them.</summary>
    public IEnumerable<EventBusRecord> Buses(Scope scope) => buses.List(scope).Append(Bus(scope, null)).DistinctBy(bus => bus.Name).OrderBy(bus => bus.Name, StringComparer.Ordinal);

    /// <exception cref="AwsException">ResourceAlreadyExistsException.</exception>
    public void AddBus(Scope scope, EventBusRecord bus)
    {
        if (bus.Name == EventBusRecord.Default || !buses.Add(scope, bus.Name, bus))
            throw EventsErrors.BusExists(bus.Name);
    }

    public void PutBus(Scope scope, EventBusRecord bus) => buses.Put(scope, bus.Name, bus);

    public void RemoveBus(Scope scope, string name) => buses.Remove(scope, name);

    public RuleRecord? Find(Scope scope, string bus, string name) => rules.Find(scope, Key(bus, name));

    /// <exception cref="AwsException">ResourceNotFoundException.</exception>
    public RuleRecord Get(Scope scope, string? bus, string name) =>
        Find(scope, Bus(scope, bus).Name, name) ?? throw EventsErrors.NoRule(name, BusName(bus));

    /// <summary>A bus's rules, by name.</summary>
    public IReadOnlyList<RuleRecord> List(Scope scope, string bus) => rules.List(scope, Key(bus, ""));

    /// <summary>All rules there are.</summary>
    public IEnumerable<(Scope Scope, RuleRecord Rule)> Everywhere() => rules.Everywhere();

    public void Put(Scope scope, RuleRecord rule)
    {
        rules.Put(scope, Key(rule.Bus, rule.Name), rule);
        store.AfterCommit(() => Interlocked.Exchange(ref changed, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult());
    }

    public void Remove(Scope scope, RuleRecord rule) => rules.Remove(scope, Key(rule.Bus, rule.Name));

    private static EventBusRecord DefaultBus(Scope scope) => new()
    {
        Name = EventBusRecord.Default,
        Arn = Arn.Of("events", scope, "event-bus/default").ToString(),
        Created = DateTimeOffset.UnixEpoch,
    };

    private static string Key(string bus, string name) => $"{bus}/{name}";
}
