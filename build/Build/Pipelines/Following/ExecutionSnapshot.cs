namespace Build.Pipelines.Following;

/// <summary>An execution of a pipeline at one moment.</summary>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="ExecutionId">Id of the execution.</param>
/// <param name="Status">AWS's word: InProgress, Stopping, Stopped, Succeeded, Superseded, Failed, Cancelled.</param>
/// <param name="StatusSummary">Why, where AWS says.</param>
/// <param name="Actions">Its actions so far, in the order in which they started.</param>
/// <param name="Wait">What it waits for before a stage; null while it is in one.</param>
public sealed record ExecutionSnapshot(
    string Pipeline, string ExecutionId, string Status, string? StatusSummary, IReadOnlyList<ActionSnapshot> Actions, string? Wait = null)
{
    /// <summary>Whether nothing more will happen.</summary>
    public bool Ended => Status is "Succeeded" or "Failed" or "Stopped" or "Superseded" or "Cancelled";

    /// <summary>Whether it ended well.</summary>
    public bool Succeeded => Status == "Succeeded";
}
