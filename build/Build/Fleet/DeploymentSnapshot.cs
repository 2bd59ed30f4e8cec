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
}

/// <summary>An instance of a deployment at one moment.</summary>
/// <param name="Instance">Id of the instance.</param>
/// <param name="Status">AWS's word: Pending, InProgress, Succeeded, Failed, Skipped, Unknown, Ready.</param>
/// <param name="Event">Lifecycle event that runs, or that ran last.</param>
public sealed record TargetSnapshot(string Instance, string Status, string? Event);
