namespace LocalAws.CodeDeploy;

/// <summary>Targets as the operations show them that are older than targets.</summary>
internal static class InstanceSummaries
{
    public static InstanceSummary Of(TargetDocument target) => new(
        target.Target.DeploymentId, target.Target.TargetArn, target.Target.Status, target.Target.LastUpdatedAt, target.Target.LifecycleEvents, target.Target.InstanceLabel);
}
