namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>
/// What a target's checks add up to (ELB User Guide, "Health checks for Application Load Balancer target groups"): a new target is
/// healthy after one success, a healthy one unhealthy after so many failures in a row, an unhealthy one healthy after so many successes.
/// </summary>
/// <param name="Health">How the target stands.</param>
/// <param name="InARow">Results of one kind that came one after the other.</param>
/// <param name="LastPassed">Whether they were successes.</param>
public sealed record HealthCount(TargetHealth Health, int InARow, bool LastPassed)
{
    /// <summary>Before the first check.</summary>
    public static HealthCount Initial { get; } = new(TargetHealth.Registering, 0, false);

    /// <summary>After one more check.</summary>
    /// <param name="failure">What the check found, or null when the target passed it.</param>
    /// <param name="healthyThreshold">Successes that make an unhealthy target healthy.</param>
    /// <param name="unhealthyThreshold">Failures that make a target unhealthy.</param>
    public HealthCount After(TargetHealth? failure, int healthyThreshold, int unhealthyThreshold)
    {
        var passed = failure is null;
        var count = passed == LastPassed ? InARow + 1 : 1;
        if (passed)
            return new(Health.State is "initial" or "unused" || count >= healthyThreshold ? TargetHealth.Healthy : Health, count, true);
        return count >= unhealthyThreshold || Health.State == "unhealthy" ? new(failure!, count, false) : this with { InARow = count, LastPassed = false };
    }
}
