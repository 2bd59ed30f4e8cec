using System.Globalization;
using Amazon.ElasticLoadBalancingV2;
using Amazon.ElasticLoadBalancingV2.Model;

namespace Build.Provisioning.Traffic;

/// <summary>Target groups of instances.</summary>
public sealed class TargetGroupKind(IAmazonElasticLoadBalancingV2 balancing, DefaultNetwork network, Ownership ownership) : ResourceKind
{
    internal const string Port = "port";
    internal const string HealthPath = "health check";
    internal const string Interval = "health check every";
    internal const string Delay = "deregistration delay";
    internal const string Subnets = "subnets";
    private const string DelayAttribute = "deregistration_delay.timeout_seconds";

    /// <inheritdoc/>
    public override string Name => "TargetGroup";

    /// <summary>The target group of that name, or null.</summary>
    public static async Task<TargetGroup?> FindAsync(IAmazonElasticLoadBalancingV2 balancing, string name, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(balancing);
        try
        {
            return (await balancing.DescribeTargetGroupsAsync(new DescribeTargetGroupsRequest { Names = [name] }, cancellationToken)).TargetGroups?.FirstOrDefault();
        }
        catch (TargetGroupNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public override async Task<LiveResource?> ReadAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(balancing, resource.Name, cancellationToken) is not { } group)
            return null;
        var tags = BalancerTags.ReadAsync(balancing, group.TargetGroupArn!, cancellationToken);
        var attributes = (await balancing.DescribeTargetGroupAttributesAsync(new DescribeTargetGroupAttributesRequest { TargetGroupArn = group.TargetGroupArn }, cancellationToken)).Attributes ?? [];
        return new LiveResource(
            new Attributes(
            [
                new(Port, Text(group.Port)),
                new(HealthPath, group.HealthCheckPath),
                new(Interval, $"{Text(group.HealthCheckIntervalSeconds)} s"),
                new(Delay, $"{attributes.Find(each => each.Key == DelayAttribute)?.Value} s"),
                new(Subnets, resource.Attributes[Subnets]), // they only choose the VPC
                .. TagAttributes.Of(await tags),
            ]),
            ownership.Owns(await tags));
    }

    /// <inheritdoc/>
    public override async Task CreateAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var (vpc, _) = await network.ReadAsync(SubnetText.List(resource.Attributes[Subnets]), cancellationToken);
        var made = await balancing.CreateTargetGroupAsync(
            new CreateTargetGroupRequest
            {
                Name = resource.Name,
                Protocol = ProtocolEnum.HTTP,
                Port = Number(resource.Attributes.Get(Port)),
                VpcId = vpc,
                TargetType = TargetTypeEnum.Instance,
                HealthCheckPath = resource.Attributes.Get(HealthPath),
                HealthCheckIntervalSeconds = Number(resource.Attributes.Get(Interval)),
                HealthyThresholdCount = 2,
                Tags = BalancerTags.Of(resource),
            },
            cancellationToken);
        await SetDelayAsync(made.TargetGroups![0].TargetGroupArn!, resource, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="BadInput">The port differs: AWS has no way to change it.</exception>
    public override async Task UpdateAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Touches(Port))
            throw new BadInput($"The target group {change.Resource.Name} is for port {change.Live!.Attributes[Port]}, which AWS cannot change. Remove it (./build.sh --target Destroy), or keep deploy.port as it was.");
        var arn = (await FindAsync(balancing, change.Resource.Name, cancellationToken))!.TargetGroupArn!;
        if (change.TouchesTags())
            await BalancerTags.WriteAsync(balancing, arn, change.Resource, cancellationToken);
        if (change.Touches(HealthPath) || change.Touches(Interval))
        {
            await balancing.ModifyTargetGroupAsync(
                new ModifyTargetGroupRequest
                {
                    TargetGroupArn = arn, HealthCheckPath = change.Resource.Attributes.Get(HealthPath), HealthCheckIntervalSeconds = Number(change.Resource.Attributes.Get(Interval)),
                },
                cancellationToken);
        }
        if (change.Touches(Delay))
            await SetDelayAsync(arn, change.Resource, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task DeleteAsync(Resource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (await FindAsync(balancing, resource.Name, cancellationToken) is { } group)
            await balancing.DeleteTargetGroupAsync(new DeleteTargetGroupRequest { TargetGroupArn = group.TargetGroupArn }, cancellationToken);
    }

    private Task SetDelayAsync(string arn, Resource resource, CancellationToken cancellationToken) => balancing.ModifyTargetGroupAttributesAsync(
        new ModifyTargetGroupAttributesRequest
        {
            TargetGroupArn = arn,
            Attributes = [new TargetGroupAttribute { Key = DelayAttribute, Value = Text(Number(resource.Attributes.Get(Delay))) }],
        },
        cancellationToken);

    private static int Number(string text) => int.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture);

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
