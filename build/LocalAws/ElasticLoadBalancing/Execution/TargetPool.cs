namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>
/// The targets of a group as requests meet them. Choosing a target and counting its request are one step, so that a target that
/// drains without requests really gets none.
/// </summary>
public sealed class TargetPool
{
    private readonly Lock gate = new();
    private readonly List<PooledTarget> targets = [];
    private PooledTarget[] takers = [];
    private TaskCompletionSource changed = New();
    private uint turn;

    /// <summary>Completed at the next change of a target or its health.</summary>
    public Task Changed
    {
        get
        {
            lock (gate)
                return changed.Task;
        }
    }

    /// <summary>Sends each request to the target with the fewest, instead of to one after the other.</summary>
    internal bool ByFewestRequests { get; set; }

    /// <summary>The target for the next request, which is counted until it is returned; null when the group has none.</summary>
    public PooledTarget? Take()
    {
        lock (gate)
        {
            if (takers.Length == 0)
                return null;
            var target = ByFewestRequests ? takers.MinBy(each => each.InFlight)! : takers[turn++ % takers.Length];
            target.InFlight++;
            return target;
        }
    }

    /// <summary>The request was answered.</summary>
    public void Return(PooledTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        lock (gate)
        {
            target.InFlight--;
            if (target is { IsDraining: true, InFlight: 0 })
                target.Idle.TrySetResult();
        }
    }

    /// <summary>How each target stands.</summary>
    public IReadOnlyList<(RegisteredTarget Target, TargetHealth Health)> Health()
    {
        lock (gate)
            return [.. targets.OrderBy(each => each.IsDraining).DistinctBy(each => each.Registered).Select(each => (each.Registered, each.IsDraining ? TargetHealth.Draining : each.Count.Health))];
    }

    /// <summary>Changes the list of targets: those that are new come back first, those that begin to drain second.</summary>
    internal (IReadOnlyList<PooledTarget> Added, IReadOnlyList<PooledTarget> Draining) Reconcile(IReadOnlyList<RegisteredTarget> wanted, Func<RegisteredTarget, string?> address)
    {
        lock (gate)
        {
            var present = targets.Where(each => !each.IsDraining).ToList();
            var added = wanted.Except(present.Select(each => each.Registered)).Select(each => address(each) is { } at ? new PooledTarget(each, at) : null).OfType<PooledTarget>().ToList();
            var draining = present.Where(each => !wanted.Contains(each.Registered)).ToList();
            foreach (var target in draining)
            {
                target.IsDraining = true;
                if (target.InFlight == 0)
                    target.Idle.TrySetResult();
            }
            targets.AddRange(added);
            Announce();
            return (added, draining);
        }
    }

    /// <summary>Notes what a check found.</summary>
    internal void Note(PooledTarget target, Func<HealthCount, HealthCount> next)
    {
        lock (gate)
        {
            var count = next(target.Count);
            var differs = count.Health != target.Count.Health;
            target.Count = count;
            if (differs)
                Announce();
        }
    }

    /// <summary>Forgets a target that has drained.</summary>
    internal void Remove(PooledTarget target)
    {
        lock (gate)
        {
            targets.Remove(target);
            Announce();
        }
        target.Dispose();
    }

    // Without a healthy target all get requests, as on AWS: the check may be what is wrong.
    private void Announce()
    {
        var open = targets.Where(each => !each.IsDraining && each.Count.Health.State != "unused").ToList();
        var healthy = open.Where(each => each.Count.Health.State == "healthy").ToArray();
        takers = healthy.Length > 0 ? healthy : [.. open];
        changed.TrySetResult();
        changed = New();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
