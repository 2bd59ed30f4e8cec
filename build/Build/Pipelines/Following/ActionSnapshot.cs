namespace Build.Pipelines.Following;

/// <summary>One action of an execution at one moment.</summary>
/// <param name="Stage">Stage that it belongs to.</param>
/// <param name="Action">Its name.</param>
/// <param name="ExecutionId">Id of this run of the action: a retry has another one.</param>
/// <param name="Status">AWS's word: InProgress, Succeeded, Failed, Abandoned.</param>
/// <param name="Started">When it started.</param>
/// <param name="Updated">When its status last changed.</param>
/// <param name="Summary">What the provider says of it: a commit message, a build's or deployment's id.</param>
/// <param name="Error">Error message of a failed action.</param>
/// <param name="IsApproval">Whether it waits for a person's word.</param>
public sealed record ActionSnapshot(
    string Stage, string Action, string ExecutionId, string Status, DateTimeOffset? Started, DateTimeOffset? Updated, string? Summary, string? Error,
    bool IsApproval = false)
{
    /// <summary>What its provider says of a blue/green deployment whose traffic somebody has to reroute.</summary>
    public const string Ready = "Deployment Ready";

    /// <summary>Whether it waits for that.</summary>
    public bool IsReady => Status == "InProgress" && Summary == Ready;

    /// <summary>How long it ran, or has been running.</summary>
    public TimeSpan Elapsed => Updated - Started ?? TimeSpan.Zero;
}
