using LocalAws.AutoScaling;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// Deploys the revision of a deployment group to every instance that its Auto Scaling groups launch, while the instance waits for the
/// group's hook; it serves when that ends well, and is given up when not.
/// </summary>
public sealed class LaunchDeployments(
    CodeDeployStore store, DeploymentQueue queue, GroupStore scaling, CompleteLifecycleAction complete, StateStore state, EventBus bus, TimeProvider clock) : IHostedService
{
    internal const string Creator = "autoscaling";
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
        if (awsEvent is { Source: "aws.autoscaling", DetailType: "EC2 Instance-launch Lifecycle Action" } && (string?)detail["NotificationMetadata"] is { } groupId)
            await LaunchedAsync(awsEvent.Scope, groupId, (string)detail["EC2InstanceId"]!);
        else if (awsEvent is { Source: "aws.codedeploy", DetailType: "CodeDeploy Deployment State-change Notification" } && (string?)detail["state"] is "SUCCESS" or "FAILURE" or "STOP")
            await DeployedAsync(awsEvent.Scope, (string)awsEvent.Detail["deploymentId"]!);
    }

    private async Task LaunchedAsync(Scope scope, string groupId, string instanceId)
    {
        if (store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == groupId) is not { } group)
            return; // another's hook
        if (group.Info.TargetRevision is not { } revision)
        {
            await CompleteAsync(scope, instanceId, "CONTINUE"); // nothing was deployed yet: the group's first deployment does it
            return;
        }
        var deployment = Of(group.Info, revision, instanceId);
        state.Transaction(() =>
        {
            store.Put(scope, deployment);
            state.AfterCommit(() => queue.Add(scope, deployment.Id));
        });
    }

    private async Task DeployedAsync(Scope scope, string deploymentId)
    {
        if (store.Deployments.Find(scope, deploymentId) is { OnlyInstance: { } instanceId } deployment)
            await CompleteAsync(scope, instanceId, deployment.Info.Status == "Succeeded" ? "CONTINUE" : "ABANDON");
    }

    private async Task CompleteAsync(Scope scope, string instanceId, string result)
    {
        if (scaling.FindInstance(scope, instanceId) is not { Instance: { Hook: { } hook, State: "Pending:Wait" } } found)
            return; // its wait is over
        await complete.InvokeAsync(new CompleteLifecycleActionType(hook, found.Group.Name, null, result, instanceId), CallContext.ForService(scope, "codedeploy.amazonaws.com", clock));
    }

    private Deployment Of(DeploymentGroupInfo group, RevisionLocation revision, string instanceId) => new()
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
            Creator = Creator,
            Description = $"Auto Scaling launched {instanceId}",
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
