namespace LocalAws.CodeDeploy.Execution;

/// <summary>
/// The arithmetic of minimum healthy hosts (CodeDeploy User Guide, "About minimum healthy instances"): how many instances of a fleet
/// may be out of service at once, and when a deployment must give up.
/// </summary>
public static class HealthyHosts
{
    /// <summary>The predefined configuration that updates one instance after the other, however few there are.</summary>
    public const string OneAtATime = "CodeDeployDefault.OneAtATime";

    /// <summary>How many of <paramref name="fleet"/> instances must stay healthy. Percentages are rounded up.</summary>
    /// <param name="configName">OneAtATime is special: its 99 percent always leave one instance to work on.</param>
    /// <param name="type"><c>HOST_COUNT</c> or <c>FLEET_PERCENT</c>.</param>
    /// <param name="value">Instances, or percent.</param>
    /// <param name="fleet">Instances of the fleet or zone.</param>
    public static int Required(string configName, string type, int value, int fleet)
    {
        if (configName == OneAtATime)
            return Math.Max(fleet - 1, 0);
        return type == "HOST_COUNT" ? value : (int)((value * (long)fleet + 99) / 100);
    }

    /// <summary>Whether a deployment could never begin: no instance may be taken out of service.</summary>
    public static bool IsContradictory(int required, int fleet) => fleet > 0 && required >= fleet;

    /// <summary>What to do next.</summary>
    public static Step Next(FleetState fleet, int required)
    {
        ArgumentNullException.ThrowIfNull(fleet);
        if (fleet.Pending == 0)
            return fleet.InProgress > 0 ? Step.Wait : fleet.Succeeded >= Math.Max(required, 1) ? Step.Succeed : Step.Fail;
        var atOnce = Math.Max(fleet.Total - required, 1);
        // What was broken before the deployment is no loss while it is worked on, so it goes first.
        if (fleet.PendingUnhealthy > 0)
            return fleet.InProgress < atOnce ? Step.Begin(Math.Min(fleet.PendingUnhealthy, atOnce - fleet.InProgress)) : Step.Wait;
        var mayBegin = Math.Min(fleet.Healthy - required, atOnce - fleet.InProgress);
        if (mayBegin > 0)
            return Step.Begin(Math.Min(fleet.Pending, mayBegin));
        return fleet.InProgress > 0 ? Step.Wait : Step.Fail;
    }

    /// <summary>Where a deployment stands.</summary>
    /// <param name="Total">Instances of the fleet.</param>
    /// <param name="PendingHealthy">Not begun, in service.</param>
    /// <param name="PendingUnhealthy">Not begun; their last deployment failed.</param>
    /// <param name="InProgress">Being worked on: out of service.</param>
    /// <param name="Succeeded">Done.</param>
    public sealed record FleetState(int Total, int PendingHealthy, int PendingUnhealthy, int InProgress, int Succeeded)
    {
        /// <summary>Not begun.</summary>
        public int Pending => PendingHealthy + PendingUnhealthy;

        /// <summary>In service now.</summary>
        public int Healthy => PendingHealthy + Succeeded;
    }

    /// <summary>What to do next.</summary>
    /// <param name="Kind">Which of the four.</param>
    /// <param name="Count">How many instances to begin.</param>
    public readonly record struct Step(StepKind Kind, int Count)
    {
        /// <summary>Nothing, until an instance ends.</summary>
        public static Step Wait { get; } = new(StepKind.Wait, 0);

        /// <summary>The deployment succeeded.</summary>
        public static Step Succeed { get; } = new(StepKind.Succeed, 0);

        /// <summary>The deployment failed: going on would leave too few healthy instances.</summary>
        public static Step Fail { get; } = new(StepKind.Fail, 0);

        /// <summary>Begin with so many instances.</summary>
        public static Step Begin(int count) => new(StepKind.Begin, count);
    }

    /// <summary>Kinds of step.</summary>
    public enum StepKind
    {
        /// <summary>Until an instance ends.</summary>
        Wait,

        /// <summary>Begin with more instances.</summary>
        Begin,

        /// <summary>Over, well.</summary>
        Succeed,

        /// <summary>Over, badly.</summary>
        Fail,
    }
}
