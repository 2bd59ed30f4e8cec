using LocalAws.AutoScaling;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// Deploys the revision of a deployment group to every instance that its Auto Scaling groups launch, while the instance waits for the
/// group's hook; it serves when that ends well, and is given up when not. Where the group has a termination hook, the scripts that end
/// its work run on every instance that they terminate; it goes however they end (CodeDeploy User Guide, "Enabling termination deployments
/// during Auto Scaling scale-in events").
/// </summary>
public sealed class ScalingDeployments(
    CodeDeployStore store, DeploymentQueue queue, GroupStore scaling, CompleteLifecycleAction complete, StateStore state, EventBus bus, TimeProvider clock) : IHostedService
{
    private IAsyncDisposable? subscription;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = bus.Subscribe(WatchAsync);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null)
            await subscription.DisposeAsync();
    }

    private async Task WatchAsync(AwsEvent awsEvent, CancellationToken cancellation)
    {
        var detail = awsEvent.Detail;
        if (awsEvent is { Source: "aws.autoscaling", DetailType: "EC2 Instance-launch Lifecycle Action" or "EC2 Instance-terminate Lifecycle Action" }
            && (string?)detail["NotificationMetadata"] is { } groupId)
        {
            await WaitsAsync(awsEvent.Scope, groupId, (string)detail["EC2InstanceId"]!, terminates: awsEvent.DetailType.Contains("terminate", StringComparison.Ordinal));
        }
        else if (awsEvent is { Source: "aws.codedeploy", DetailType: "CodeDeploy Deployment State-change Notification" } && (string?)detail["state"] is "SUCCESS" or "FAILURE" or "STOP")
            await DeployedAsync(awsEvent.Scope, (string)awsEvent.Detail["deploymentId"]!);
    }

    private async Task WaitsAsync(Scope scope, string groupId, string instanceId, bool terminates)
    {
        if (store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == groupId) is not { } group)
            return; // another's hook
        if (group.Info.TargetRevision is not { } revision)
        {
            await CompleteAsync(scope, groupId, instanceId, terminates, "CONTINUE"); // nothing was deployed yet: the group's first deployment does it
            return;
        }
        var deployment = Of(group.Info, revision, instanceId, terminates);
        state.Transaction(() =>
        {
            store.Put(scope, deployment);
            state.AfterCommit(() => queue.Add(scope, deployment.Id));
        });
    }

    private async Task DeployedAsync(Scope scope, string deploymentId)
    {
        if (store.Deployments.Find(scope, deploymentId) is { OnlyInstance: { } instanceId } deployment)
            await CompleteAsync(scope, deployment.GroupId, instanceId, deployment.IsTermination, deployment.Info.Status == "Succeeded" ? "CONTINUE" : "ABANDON");
    }

    private async Task CompleteAsync(Scope scope, string groupId, string instanceId, bool terminates, string result)
    {
        if (scaling.FindInstance(scope, instanceId) is not { Instance.Hook: { } hook } found || found.Instance.State != (terminates ? "Terminating:Wait" : "Pending:Wait"))
            return; // its wait is over
        if (found.Group.Hooks.FirstOrDefault(each => each.LifecycleHookName == hook)?.NotificationMetadata != groupId)
            return; // it waits for somebody else
        await complete.InvokeAsync(new CompleteLifecycleActionType(hook, found.Group.Name, null, result, instanceId), CallContext.ForService(scope, "codedeploy.amazonaws.com", clock));
    }

    private Deployment Of(DeploymentGroupInfo group, RevisionLocation revision, string instanceId, bool terminates) => new()
    {
        GroupId = group.DeploymentGroupId!,
        ServiceRoleArn = group.ServiceRoleArn!,
        OnlyInstance = instanceId,
        Info = new DeploymentInfo
        {
            ApplicationName = group.ApplicationName,
            DeploymentGroupName = group.DeploymentGroupName,
            DeploymentConfigName = "CodeDeployDefault.AllAtOnce",
            DeploymentId = "d-" + Ids.Upper(9),
            Revision = revision,
            PreviousRevision = group.TargetRevision,
            Status = "Created",
            CreateTime = clock.GetUtcNow(),
            Creator = terminates ? "autoscalingTermination" : "autoscaling",
            Description = $"Auto Scaling {(terminates ? "terminates" : "launched")} {instanceId}",
            DeploymentStyle = new DeploymentStyle("IN_PLACE", group.DeploymentStyle?.DeploymentOption),
            LoadBalancerInfo = group.LoadBalancerInfo,
            FileExistsBehavior = "OVERWRITE",
            IgnoreApplicationStopFailures = false,
            UpdateOutdatedInstancesOnly = false,
            InstanceTerminationWaitTimeStarted = false,
            DeploymentStatusMessages = [],
            ComputePlatform = "Server",
        },
    };
}
