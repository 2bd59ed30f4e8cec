using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Log groups and streams; the events themselves are in the <see cref="EventFile"/>.</summary>
internal sealed class LogsStore(StateStore store)
{
    public Collection<StoredGroup> Groups { get; } = store.Collection<StoredGroup>("logs.groups");

    public Collection<StoredStream> Streams { get; } = store.Collection<StoredStream>("logs.streams");

    public Collection<StoredMetricFilter> MetricFilters { get; } = store.Collection<StoredMetricFilter>("logs.metric-filters");

    public Collection<StoredSubscription> Subscriptions { get; } = store.Collection<StoredSubscription>("logs.subscriptions");

    /// <summary>Metric filters of a group in the order of their names.</summary>
    public IReadOnlyList<StoredMetricFilter> MetricFiltersOf(Scope scope, string group, string prefix = "") => MetricFilters.List(scope, Key(group, prefix));

    /// <summary>Subscription filters of a group in the order of their names.</summary>
    public IReadOnlyList<StoredSubscription> SubscriptionsOf(Scope scope, string group, string prefix = "") => Subscriptions.List(scope, Key(group, prefix));

    public StoredGroup Group(Scope scope, string name) => Groups.Get(scope, name, LogsErrors.GroupNotFound);

    /// <summary>The group that one of two parameters names; an identifier is a name or an ARN.</summary>
    public StoredGroup Group(Scope scope, string? name, string? identifier)
    {
        if ((name is null) == (identifier is null))
            throw LogsErrors.InvalidParameter("Specify exactly one of logGroupName and logGroupIdentifier.");
        return Group(scope, name ?? NameOf(identifier!));
    }

    public StoredStream Stream(Scope scope, string group, string stream)
    {
        _ = Group(scope, group);
        return Streams.Get(scope, Key(group, stream), LogsErrors.StreamNotFound);
    }

    /// <summary>Streams of a group in the order of their names.</summary>
    public IReadOnlyList<StoredStream> StreamsOf(Scope scope, string group, string prefix = "") => Streams.List(scope, Key(group, prefix));

    /// <summary>A colon can be in no group's name.</summary>
    public static string Key(string group, string name) => $"{group}:{name}";

    public static string ArnOf(Scope scope, string group) => Arn.Of("logs", scope, $"log-group:{group}").ToString();

    /// <summary>The group's name from a name or any of the forms of its ARN.</summary>
    public static string NameOf(string identifier)
    {
        if (!Arn.TryParse(identifier, out var arn))
            return identifier;
        return arn.Resource.Split(':') is ["log-group", var name, ..]
            ? name
            : throw LogsErrors.InvalidParameter($"'{identifier}' is not the ARN of a log group.");
    }
}
