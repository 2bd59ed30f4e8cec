namespace Build.Fleet;

/// <summary>A deployment at one moment.</summary>
/// <param name="DeploymentId">Id.</param>
/// <param name="Status">AWS's word: Created, Queued, InProgress, Baking, Succeeded, Failed, Stopped, Ready.</param>
/// <param name="Message">Error message of one that failed.</param>
/// <param name="Targets">Its instances.</param>
public sealed record DeploymentSnapshot(string DeploymentId, string Status, string? Message, IReadOnlyList<TargetSnapshot> Targets)
{
    /// <summary>Whether nothing more will happen.</summary>
    public bool Ended => Status is "Succeeded" or "Failed" or "Stopped";

    /// <summary>Instances that do not have the revision. A deployment succeeds with some when its configuration lets that many be unhealthy.</summary>
    public IReadOnlyList<TargetSnapshot> Unfinished => [.. Targets.Where(target => target.Status != "Succeeded")];

    /// <summary>How it succeeded, with the instances that it did not reach.</summary>
    public string Success => Unfinished is { Count: > 0 } without
        ? $"succeeded on {Targets.Count - without.Count} of {Targets.Count} instances, as its configuration allows; without the revision: {string.Join(", ", without.Select(target => $"{target.Instance} ({target.Status})"))}"
        : $"succeeded on {Targets.Count} instances";
}

/// <summary>An instance of a deployment at one moment.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="Status">AWS's word: Pending, InProgress, Succeeded, Failed, Skipped, Unknown, Ready.</param>
/// <param name="Event">Lifecycle event that runs, or that ran last.</param>
public sealed record TargetSnapshot(string Instance, string Status, string? Event);
