using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>One instance's way through the lifecycle events of a deployment.</summary>
public sealed class InstanceDeployment(CodeDeployStore store, DeploymentJournal journal, HostAgents agents, IRevisionSource revisions)
{
    /// <summary>Whether the instance ended up with the revision.</summary>
    public async Task<bool> RunAsync(Scope scope, Deployment deployment, TargetDocument target, CancellationToken cancellation)
    {
        journal.Begin(scope, target);
        var events = target.Target.LifecycleEvents!.Select(each => each.LifecycleEventName!).ToList();
        foreach (var name in events)
        {
            if (store.Deployment(scope, deployment.Id).StopRequested)
            {
                journal.EndTarget(scope, target, "Skipped");
                return false;
            }
            journal.BeginEvent(scope, target, name);
            var result = await agents.ExecuteAsync(scope, target, Command(scope, deployment, name), cancellation);
            journal.EndEvent(scope, target, name, result);
            if (result.Code == HostErrorCode.Success || (deployment.Info.IgnoreApplicationStopFailures == true && LifecyclePlan.CanBeIgnored(name)))
                continue;
            store.PutInstalled(scope, deployment.GroupId, target.Id, new InstanceRevision(deployment.Info.Revision!, Succeeded: false));
            journal.EndTarget(scope, target, "Failed");
            return false;
        }
        store.PutInstalled(scope, deployment.GroupId, target.Id, new InstanceRevision(deployment.Info.Revision!, Succeeded: true));
        journal.EndTarget(scope, target, "Succeeded");
        return true;
    }

    private HostCommand Command(Scope scope, Deployment deployment, string lifecycleEvent) => new()
    {
        LifecycleEvent = lifecycleEvent,
        DeploymentId = deployment.Id,
        ApplicationName = deployment.Info.ApplicationName!,
        DeploymentGroupName = deployment.Info.DeploymentGroupName!,
        DeploymentGroupId = deployment.GroupId,
        Revision = deployment.Info.Revision!,
        FileExistsBehavior = deployment.Info.FileExistsBehavior ?? "DISALLOW",
        Bundle = cancellation => revisions.OpenAsync(scope, deployment.Info.Revision!, cancellation),
    };
}
