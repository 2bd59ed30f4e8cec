namespace LocalAws.CodeDeploy.Execution;

/// <summary>Counts the instances of a deployment by their state.</summary>
internal static class Overview
{
    public static DeploymentOverview Of(IReadOnlyList<TargetDocument> targets)
    {
        var counts = targets.GroupBy(each => each.Target.Status!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.LongCount(), StringComparer.Ordinal);
        return new DeploymentOverview(Count("Pending"), Count("InProgress"), Count("Succeeded"), Count("Failed"), Count("Skipped"), Count("Ready"));

        long Count(string status) => counts.GetValueOrDefault(status);
    }
}
