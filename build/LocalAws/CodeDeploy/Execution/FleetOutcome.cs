namespace LocalAws.CodeDeploy.Execution;

/// <summary>How the work on a fleet ended.</summary>
/// <param name="Code">CodeDeploy's error code; null when it ended well.</param>
/// <param name="Message">What went wrong.</param>
public sealed record FleetOutcome(string? Code, string? Message)
{
    /// <summary>Enough instances are done.</summary>
    public static FleetOutcome Succeeded { get; } = new(null, null);

    /// <summary>Going on would leave too few healthy instances.</summary>
    public static FleetOutcome TooFewHealthy { get; } = new(
        "HEALTH_CONSTRAINTS",
        "The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.");

    /// <summary>Whether it ended well.</summary>
    public bool HasSucceeded => Code is null;
}
