using System.Globalization;
using Amazon.AutoScaling;
using Amazon.AutoScaling.Model;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;
using Build.Provisioning.Traffic;
using AutoScalingGroup = Amazon.AutoScaling.Model.AutoScalingGroup;
using Tag = Amazon.AutoScaling.Model.Tag;

namespace Build.Provisioning.Fleet;

/// <summary>
/// The application's Auto Scaling group. A blue/green deployment replaces it by a copy of another name, so it is known by our tag; what a
/// failed deployment left carries the tag too, and goes with it. Of several, the one that the deployment group deploys to is meant.
/// </summary>
public sealed class ScalingGroupKind(IAmazonAutoScaling scaling, IAmazonCodeDeploy codeDeploy, DefaultNetwork network, Ownership ownership, TimeProvider clock) : ResourceKind
{
    internal const string Count = "count";
    internal const string Template = "launch template";
    internal const string Subnets = "subnets";

    /// <summary>Which deployment group deploys to it, as <c>application/group</c>: how it is found, and nothing of its own.</summary>
    internal const string DeploymentGroup = "deployed to by";
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(300);

    /// <inheritdoc/>
    public override string Name => "AutoScalingGroup";

    /// <summary>The groups that carry our tag: the oldest is the one that was there first.</summary>
    public static async Task<IReadOnlyList<AutoScalingGroup>> OursAsync(IAmazonAutoScaling scaling, Ownership ownership, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(scaling);
        ArgumentNullException.ThrowIfNull(ownership);
        var request = new DescribeAutoScalingGroupsRequest { Filters = [new Filter { Name = $"tag:{Ownership.TagKey}", Values = [ownership.Application] }] };
        var groups = new List<AutoScalingGroup>();
        do
        {
            var page = await scaling.DescribeAutoScalingGroupsAsync(request, cancellationToken);
            groups.AddRange((page.AutoScalingGroups ?? []).Where(each => each.Status is null));
            request.NextToken = page.NextToken;
        }
        while (!string.IsNullOrEmpty(request.NextToken));
        return [.. groups.OrderBy(each => each.CreatedTime)];
    }

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(resource, cancellationToken) is not { } group)
            return null;
        var tags = (group.Tags ?? []).ToDictionary(tag => tag.Key!, tag => tag.Value ?? "", StringComparer.Ordinal);
        return new LiveResource(
            new Attributes(
            [
                new(Count, group.DesiredCapacity?.ToString(CultureInfo.InvariantCulture)),
                new(Template, group.LaunchTemplate?.LaunchTemplateName),
                new(DeploymentGroup, resource.Attributes[DeploymentGroup]),
                new(Subnets, resource.Attributes[Subnets] is SubnetText.Default ? SubnetText.Default : SubnetText.Of(group.VPCZoneIdentifier?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [])),
                .. TagAttributes.Of(tags),
            ]),
            ownership.Owns(tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var (_, subnets) = await network.ReadAsync(SubnetText.List(resource.Attributes[Subnets]), cancellationToken);
        var count = Wanted(resource);
        await NewRole.RetryAsync(() => scaling.CreateAutoScalingGroupAsync(
            new CreateAutoScalingGroupRequest
            {
                AutoScalingGroupName = resource.Name,
                LaunchTemplate = new LaunchTemplateSpecification { LaunchTemplateName = resource.Attributes.Get(Template), Version = "$Default" },
                MinSize = count,
                MaxSize = count * 2,
                DesiredCapacity = count,
                VPCZoneIdentifier = string.Join(',', subnets),
                Tags = TagsOf(resource, resource.Name),
            },
            cancellationToken), cancellationToken);
        await ServeAsync(resource.Name, count, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        var name = (await FindAsync(change.Resource, cancellationToken))!.AutoScalingGroupName!;
        if (change.TouchesTags())
            await scaling.CreateOrUpdateTagsAsync(new CreateOrUpdateTagsRequest { Tags = TagsOf(change.Resource, name) }, cancellationToken);
        if (!change.TouchesMore())
            return;
        var count = Wanted(change.Resource);
        var request = new UpdateAutoScalingGroupRequest
        {
            AutoScalingGroupName = name,
            MinSize = count,
            MaxSize = count * 2,
            DesiredCapacity = count,
            LaunchTemplate = new LaunchTemplateSpecification { LaunchTemplateName = change.Resource.Attributes.Get(Template), Version = "$Default" },
        };
        if (change.Touches(Subnets))
            request.VPCZoneIdentifier = string.Join(',', (await network.ReadAsync(SubnetText.List(change.Resource.Attributes[Subnets]), cancellationToken)).Subnets);
        await scaling.UpdateAutoScalingGroupAsync(request, cancellationToken);
        await ServeAsync(name, count, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="TimeoutException">Its instances do not end.</exception>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        var groups = await OursAsync(scaling, ownership, cancellationToken);
        foreach (var group in groups)
            await scaling.DeleteAutoScalingGroupAsync(new DeleteAutoScalingGroupRequest { AutoScalingGroupName = group.AutoScalingGroupName, ForceDelete = true }, cancellationToken);
        foreach (var group in groups)
            await UntilAsync(group.AutoScalingGroupName!, now => now is null, "end", cancellationToken);
    }

    // A deployment finds the instances that are in service.
    private Task ServeAsync(string name, int count, CancellationToken cancellationToken) =>
        UntilAsync(name, now => now?.Instances?.Count(each => each.LifecycleState?.Value == "InService") >= count, "come into service", cancellationToken);

    private async Task UntilAsync(string name, Func<AutoScalingGroup?, bool> done, string what, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (!done((await scaling.DescribeAutoScalingGroupsAsync(new DescribeAutoScalingGroupsRequest { AutoScalingGroupNames = [name] }, cancellationToken)).AutoScalingGroups?.FirstOrDefault()))
        {
            if (clock.GetElapsedTime(started) > LongestEnd)
                throw new TimeoutException($"The instances of the Auto Scaling group {name} did not {what} within {LongestEnd.TotalMinutes} minutes. What it did: aws autoscaling describe-scaling-activities --auto-scaling-group-name {name}");
            await Task.Delay(Look, clock, cancellationToken);
        }
    }

    // Before the deployment group names one, it is the oldest: the one that was made first.
    private async Task<AutoScalingGroup?> FindAsync(Resource resource, CancellationToken cancellationToken)
    {
        var ours = await OursAsync(scaling, ownership, cancellationToken);
        if (ours.Count < 2)
            return ours.Count == 1 ? ours[0] : null;
        var deployed = await DeployedToAsync(resource, cancellationToken);
        return ours.FirstOrDefault(each => deployed.Contains(each.AutoScalingGroupName!)) ?? ours[0];
    }

    private async Task<IReadOnlyList<string>> DeployedToAsync(Resource resource, CancellationToken cancellationToken)
    {
        try
        {
            var names = resource.Attributes.Get(DeploymentGroup).Split('/', 2);
            var group = await codeDeploy.GetDeploymentGroupAsync(new GetDeploymentGroupRequest { ApplicationName = names[0], DeploymentGroupName = names[1] }, cancellationToken);
            return [.. (group.DeploymentGroupInfo!.AutoScalingGroups ?? []).Select(each => each.Name!)];
        }
        catch (AmazonCodeDeployException exception) when (exception is ApplicationDoesNotExistException or DeploymentGroupDoesNotExistException)
        {
            return [];
        }
    }

    private static int Wanted(Resource resource) => int.Parse(resource.Attributes.Get(Count), CultureInfo.InvariantCulture);

    private static List<Tag> TagsOf(Resource resource, string name) =>
        resource.Attributes.Select((key, value) => new Tag { ResourceId = name, ResourceType = "auto-scaling-group", Key = key, Value = value, PropagateAtLaunch = true });
}
