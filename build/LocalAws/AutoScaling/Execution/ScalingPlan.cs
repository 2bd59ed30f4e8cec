namespace LocalAws.AutoScaling.Execution;

/// <summary>
/// What a group must do to become as it should be. Pure. Zones are kept even; what goes first is unhealthy, then the oldest in the
/// zone that has most (Auto Scaling User Guide, "Default termination policy").
/// </summary>
/// <param name="Launches">The zone of each instance to launch.</param>
/// <param name="Terminations">Instances to terminate, each with the reason as an activity tells it.</param>
public sealed record ScalingPlan(IReadOnlyList<string> Launches, IReadOnlyList<(string InstanceId, string Cause)> Terminations)
{
    /// <summary>The plan for a group as it stands.</summary>
    public static ScalingPlan Of(GroupDocument group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var unhealthy = group.Suspends("ReplaceUnhealthy") || group.Suspends("Terminate") ? []
            : group.Instances.Where(each => each is { State: "InService", Health: "Unhealthy" }).ToList();
        var staying = group.Instances.Where(each => each.Counts && !unhealthy.Contains(each)).ToList();
        var surplus = staying.Count - group.Group.DesiredCapacity;
        var causes = unhealthy.Select(each => (each.Id, $"an instance was taken out of service in response to an EC2 or ELB health check that failed: {each.Id}.")).ToList();
        if (surplus > 0 && !group.Suspends("Terminate"))
        {
            causes.AddRange(Smallest(staying, surplus, group.IsDeleted)
                .Select(each => (each.Id, $"an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from {staying.Count} to {group.Group.DesiredCapacity}.")));
        }
        return new ScalingPlan(group.Suspends("Launch") ? [] : Zones(group.Group.AvailabilityZones, staying, -surplus), causes);
    }

    private static List<string> Zones(IReadOnlyList<string> zones, IEnumerable<GroupInstance> staying, int missing)
    {
        var counts = zones.ToDictionary(zone => zone, zone => staying.Count(each => each.Zone == zone), StringComparer.Ordinal);
        var chosen = new List<string>();
        while (chosen.Count < missing)
        {
            var next = counts.OrderBy(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).First().Key;
            counts[next]++;
            chosen.Add(next);
        }
        return chosen;
    }

    // Instances that are only being launched wait for their hooks: those in service go before them, except when all go.
    private static List<GroupInstance> Smallest(List<GroupInstance> staying, int surplus, bool all)
    {
        var left = staying.Where(each => all || (each.State == "InService" && !each.IsProtected)).ToList();
        var chosen = new List<GroupInstance>();
        while (chosen.Count < surplus && left.Count > 0)
        {
            var next = left.GroupBy(each => each.Zone, StringComparer.Ordinal).OrderByDescending(zone => zone.Count()).ThenBy(zone => zone.Key, StringComparer.Ordinal).First()
                .OrderBy(each => each.Since).ThenBy(each => each.Id, StringComparer.Ordinal).First();
            left.Remove(next);
            chosen.Add(next);
        }
        return chosen;
    }
}
