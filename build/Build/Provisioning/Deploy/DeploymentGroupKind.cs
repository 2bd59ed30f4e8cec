using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace Build.Provisioning.Deploy;

/// <summary>CodeDeploy deployment groups; their name here is <c>application/group</c>.</summary>
public sealed class DeploymentGroupKind(IAmazonCodeDeploy codeDeploy, string accountId, string region, Ownership ownership) : ResourceKind
{
    /// <inheritdoc/>
    public override string Name => "DeploymentGroup";

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        try
        {
            var (application, group) = Names(resource);
            var tags = CodeDeployTags.ReadAsync(codeDeploy, Arn(resource), cancellationToken);
            var response = await codeDeploy.GetDeploymentGroupAsync(new GetDeploymentGroupRequest { ApplicationName = application, DeploymentGroupName = group }, cancellationToken);
            return new LiveResource(new Attributes([.. GroupAttributes.Read(Settled(response.DeploymentGroupInfo!, resource)), .. TagAttributes.Of(await tags)]), ownership.Owns(await tags));
        }
        catch (AmazonCodeDeployException exception) when (exception is ApplicationDoesNotExistException or DeploymentGroupDoesNotExistException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (application, group) = Names(resource);
        var wanted = new GroupAttributes(resource.Attributes);
        return NewRole.RetryAsync(() => codeDeploy.CreateDeploymentGroupAsync(
            new CreateDeploymentGroupRequest
            {
                ApplicationName = application,
                DeploymentGroupName = group,
                ServiceRoleArn = wanted.Role,
                DeploymentConfigName = wanted.Config,
                Ec2TagFilters = wanted.TagFilters,
                AutoScalingGroups = wanted.AutoScalingGroups,
                DeploymentStyle = wanted.Style,
                AutoRollbackConfiguration = wanted.Rollback,
                LoadBalancerInfo = wanted.LoadBalancer,
                BlueGreenDeploymentConfiguration = wanted.BlueGreen,
                AlarmConfiguration = wanted.Alarms,
                Tags = CodeDeployTags.Of(resource),
            },
            cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var (application, group) = Names(change.Resource);
        var wanted = new GroupAttributes(change.Resource.Attributes);
        if (change.TouchesTags())
            await codeDeploy.TagResourceAsync(new TagResourceRequest { ResourceArn = Arn(change.Resource), Tags = CodeDeployTags.Of(change.Resource) }, cancellationToken);
        if (!change.TouchesMore())
            return;
        await NewRole.RetryAsync(() => codeDeploy.UpdateDeploymentGroupAsync(
            new UpdateDeploymentGroupRequest
            {
                ApplicationName = application,
                CurrentDeploymentGroupName = group,
                ServiceRoleArn = wanted.Role,
                DeploymentConfigName = wanted.Config,
                Ec2TagFilters = wanted.TagFilters,
                AutoScalingGroups = change.Touches(GroupAttributes.AutoScalingGroupName) ? wanted.AutoScalingGroups : null,
                DeploymentStyle = wanted.Style,
                AutoRollbackConfiguration = wanted.Rollback,
                LoadBalancerInfo = wanted.LoadBalancer,
                BlueGreenDeploymentConfiguration = wanted.BlueGreen,
                AlarmConfiguration = wanted.Alarms,
            },
            cancellationToken), cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        var (application, group) = Names(resource);
        return Gone.IgnoreAsync(() => codeDeploy.DeleteDeploymentGroupAsync(
            new DeleteDeploymentGroupRequest { ApplicationName = application, DeploymentGroupName = group }, cancellationToken));
    }

    // A blue/green deployment leaves the group with the copy that it made, in the place of the Auto Scaling group that is desired.
    private static DeploymentGroupInfo Settled(DeploymentGroupInfo group, Resource resource)
    {
        var copies = group.AutoScalingGroups is [{ Name: { } name }] && name.StartsWith($"CodeDeploy_{group.DeploymentGroupName}_", StringComparison.Ordinal);
        if (copies && new GroupAttributes(resource.Attributes).AutoScalingGroups is [var desired])
            group.AutoScalingGroups = [new AutoScalingGroup { Name = desired }];
        return group;
    }

    private static (string Application, string Group) Names(Resource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var parts = resource.Name.Split('/', 2);
        return (parts[0], parts[1]);
    }

    private string Arn(Resource resource) => $"arn:aws:codedeploy:{region}:{accountId}:deploymentgroup:{resource.Name}";
}
