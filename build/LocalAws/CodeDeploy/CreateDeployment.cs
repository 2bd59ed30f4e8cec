using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>The new deployment's id.</summary>
public sealed record CreateDeploymentOutput(string DeploymentId);

/// <summary>Creates a deployment and hands it to the runner. A group has one at a time.</summary>
public sealed class CreateDeployment(CodeDeployStore store, TrafficRules traffic, DeploymentQueue queue, StateStore state) : Operation<CreateDeploymentInput, CreateDeploymentOutput>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override CreateDeploymentOutput Handle(CreateDeploymentInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Application(call.Scope, request.ApplicationName);
        var group = store.Group(call.Scope, request.ApplicationName, request.DeploymentGroupName ?? throw CodeDeployErrors.DeploymentGroupNameRequired()).Info;
        var revision = request.Revision ?? throw CodeDeployErrors.RevisionRequired();
        if (group.ComputePlatform == LambdaRules.Platform)
            revision = LambdaRules.Normal(revision);
        else
            RevisionKey.Check(revision);
        var config = store.Config(call.Scope, request.DeploymentConfigName ?? group.DeploymentConfigName!);
        if (config.ComputePlatform != group.ComputePlatform)
            throw CodeDeployErrors.OtherPlatform(config.DeploymentConfigName!, group.ComputePlatform!);
        if (group.ComputePlatform != LambdaRules.Platform)
        {
            traffic.Check(call.Scope, group);
            TrafficRules.CheckTargets(group, request.TargetInstances);
        }
        if (store.NewestFirst(call.Scope).FirstOrDefault(each => each.GroupId == group.DeploymentGroupId && each is { IsOver: false, OnlyInstance: null }) is { } active)
            throw CodeDeployErrors.DeploymentLimitExceeded(group.DeploymentGroupName!, active.Id);
        NoteUse(request.ApplicationName, revision, group, call);
        var deployment = new Deployment
        {
            GroupId = group.DeploymentGroupId!,
            ServiceRoleArn = group.ServiceRoleArn!,
            Info = Info(request, group, config, revision, call),
        };
        store.Put(call.Scope, deployment);
        state.AfterCommit(() => queue.Add(call.Scope, deployment.Id));
        return new CreateDeploymentOutput(deployment.Id);
    }

    // A revision that nobody registered is registered by its first deployment.
    private void NoteUse(string application, RevisionLocation revision, DeploymentGroupInfo group, CallContext call)
    {
        var known = store.FindRevision(call.Scope, application, revision)?.Info ?? new GenericRevisionInfo("Application revision registered by Deployment", [], null, null, call.Now);
        store.Put(call.Scope, application, new Revision(revision, known with
        {
            DeploymentGroups = [.. (known.DeploymentGroups ?? []).Append(group.DeploymentGroupName!).Distinct(StringComparer.Ordinal)],
            FirstUsedTime = known.FirstUsedTime ?? call.Now,
            LastUsedTime = call.Now,
        }));
    }

    private static DeploymentInfo Info(CreateDeploymentInput request, DeploymentGroupInfo group, DeploymentConfigInfo config, RevisionLocation revision, CallContext call) => new()
    {
        ApplicationName = request.ApplicationName,
        DeploymentGroupName = group.DeploymentGroupName,
        DeploymentConfigName = config.DeploymentConfigName,
        DeploymentId = "d-" + Ids.Upper(9),
        PreviousRevision = group.TargetRevision,
        Revision = revision,
        Status = "Created",
        CreateTime = call.Now,
        Description = request.Description,
        Creator = "user",
        IgnoreApplicationStopFailures = request.IgnoreApplicationStopFailures ?? false,
        AutoRollbackConfiguration = request.AutoRollbackConfiguration ?? group.AutoRollbackConfiguration,
        UpdateOutdatedInstancesOnly = request.UpdateOutdatedInstancesOnly ?? false,
        DeploymentStyle = group.DeploymentStyle,
        TargetInstances = request.TargetInstances,
        InstanceTerminationWaitTimeStarted = false,
        BlueGreenDeploymentConfiguration = group.DeploymentStyle!.DeploymentType == "BLUE_GREEN" ? group.BlueGreenDeploymentConfiguration : null,
        LoadBalancerInfo = group.LoadBalancerInfo,
        FileExistsBehavior = request.FileExistsBehavior ?? "DISALLOW",
        DeploymentStatusMessages = [],
        ComputePlatform = group.ComputePlatform,
        OverrideAlarmConfiguration = request.OverrideAlarmConfiguration,
    };
}
