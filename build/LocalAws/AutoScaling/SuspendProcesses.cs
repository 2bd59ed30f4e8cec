using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>Processes of a group; none named means all.</summary>
public sealed record ScalingProcessQuery(string AutoScalingGroupName, IReadOnlyList<string>? ScalingProcesses);

/// <summary>Suspends processes: <c>Launch</c>, <c>Terminate</c>, <c>HealthCheck</c>, <c>ReplaceUnhealthy</c>, <c>AddToLoadBalancer</c> and others.</summary>
public sealed class SuspendProcesses(GroupStore store, StateStore state) : Operation<ScalingProcessQuery, Unit>(state)
{
    private static readonly string[] Known =
    [
        "AddToLoadBalancer", "AlarmNotification", "AZRebalance", "HealthCheck", "InstanceRefresh", "Launch", "ReplaceUnhealthy", "ScheduledActions", "Terminate",
    ];

    /// <inheritdoc/>
    protected override Unit Handle(ScalingProcessQuery request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var document = store.Get(call.Scope, request.AutoScalingGroupName);
        var added = Named(request).Where(name => !document.Suspends(name)).Select(name => new SuspendedProcess(name, $"User suspended at {call.Now:yyyy-MM-ddTHH:mm:ssZ}"));
        store.Put(call.Scope, document with { Group = document.Group with { SuspendedProcesses = [.. document.Group.SuspendedProcesses, .. added] } });
        return Unit.Value;
    }

    internal static IReadOnlyList<string> Named(ScalingProcessQuery request)
    {
        var names = request.ScalingProcesses is { Count: > 0 } some ? some : Known;
        return names.FirstOrDefault(name => !Known.Contains(name, StringComparer.Ordinal)) is { } unknown
            ? throw AutoScalingErrors.Invalid($"There is no process {unknown}: {string.Join(", ", Known)}")
            : names;
    }
}
