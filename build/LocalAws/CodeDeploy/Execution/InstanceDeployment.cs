using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>One instance's way through lifecycle events of a deployment: the agent carries them out, traffic is the load balancer's.</summary>
public sealed class InstanceDeployment(CodeDeployStore store, DeploymentJournal journal, HostAgents agents, IRevisionSource revisions, TargetTraffic traffic)
{
    /// <summary>Takes the instance through all its events; whether it ended up as it should.</summary>
    public Task<bool> RunAsync(Scope scope, Deployment deployment, TargetDocument target, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(target);
        return RunAsync(scope, deployment, target, [.. target.Target.LifecycleEvents!.Select(each => each.LifecycleEventName!)], "Succeeded", cancellation);
    }

    /// <summary>Takes the instance through some of its events; it then has <paramref name="status"/>.</summary>
    public async Task<bool> RunAsync(Scope scope, Deployment deployment, TargetDocument target, IReadOnlyList<string> events, string status, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(events);
        journal.Begin(scope, target);
        var installs = events.Contains("Install", StringComparer.Ordinal);
        foreach (var name in events)
        {
            if (store.Deployment(scope, deployment.Id).StopRequested)
            {
                journal.EndTarget(scope, target, "Skipped");
                return false;
            }
            journal.BeginEvent(scope, target, name);
            var result = await ExecuteAsync(scope, deployment, target, name, cancellation);
            journal.EndEvent(scope, target, name, result);
            if (result.Code == HostErrorCode.Success || (deployment.Info.IgnoreApplicationStopFailures == true && LifecyclePlan.CanBeIgnored(name)))
                continue;
            if (installs)
                store.PutInstalled(scope, deployment.GroupId, target.Id, new InstanceRevision(deployment.Info.Revision!, Succeeded: false));
            journal.EndTarget(scope, target, "Failed");
            return false;
        }
        if (installs)
            store.PutInstalled(scope, deployment.GroupId, target.Id, new InstanceRevision(deployment.Info.Revision!, Succeeded: true));
        journal.EndTarget(scope, target, status);
        return true;
    }

    private Task<HostDiagnostics> ExecuteAsync(Scope scope, Deployment deployment, TargetDocument target, string lifecycleEvent, CancellationToken cancellation) => lifecycleEvent switch
    {
        "BlockTraffic" => traffic.BlockAsync(scope, deployment.Info.LoadBalancerInfo, target.Id, cancellation),
        "AllowTraffic" => traffic.AllowAsync(scope, deployment.Info.LoadBalancerInfo, target.Id, cancellation),
        _ => agents.ExecuteAsync(scope, target, Command(scope, deployment, target, lifecycleEvent), cancellation),
    };

    private HostCommand Command(Scope scope, Deployment deployment, TargetDocument target, string lifecycleEvent) => new()
    {
        LifecycleEvent = lifecycleEvent,
        DeploymentId = deployment.Id,
        ApplicationName = deployment.Info.ApplicationName!,
        DeploymentGroupName = deployment.Info.DeploymentGroupName!,
        DeploymentGroupId = deployment.GroupId,
        Revision = deployment.Info.Revision!,
        FileExistsBehavior = deployment.Info.FileExistsBehavior ?? "DISALLOW",
        UsesInstalledRevision = target.Target.LifecycleEvents!.All(each => each.LifecycleEventName != "DownloadBundle"),
        Bundle = cancellation => revisions.OpenAsync(scope, target.Id, deployment.Info.Revision!, cancellation),
    };
}
