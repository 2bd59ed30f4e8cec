using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling;

/// <summary>What must hold of a group, whether it is new or changed.</summary>
public sealed class GroupRules(LaunchTemplateStore templates, ElbStore balancers)
{
    /// <exception cref="AwsException">Something does not hold.</exception>
    public void Check(Scope scope, AutoScalingGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.AutoScalingGroupName.Contains(':', StringComparison.Ordinal))
            throw AutoScalingErrors.Invalid("The name of an Auto Scaling group has no colon");
        if (group.MinSize < 0 || group.MaxSize < group.MinSize)
            throw AutoScalingErrors.Invalid($"Max bound, {group.MaxSize}, must be greater than or equal to min bound, {group.MinSize}");
        if (group.DesiredCapacity < group.MinSize || group.DesiredCapacity > group.MaxSize)
            throw AutoScalingErrors.Invalid($"Desired capacity:{group.DesiredCapacity} must be between the specified min size:{group.MinSize} and max size:{group.MaxSize}");
        if (group.HealthCheckType.Split(',').FirstOrDefault(each => each.Trim() is not ("EC2" or "ELB")) is { } unknown)
            throw AutoScalingErrors.Invalid($"The health check type {unknown} is not one that LocalAws implements: EC2, ELB");
        CheckTargetGroups(scope, group.TargetGroupARNs);
        Version(scope, group);
    }

    /// <exception cref="AwsException">One does not exist.</exception>
    public void CheckTargetGroups(Scope scope, IEnumerable<string> arns)
    {
        if (arns.Any(arn => balancers.TargetGroups.Find(scope, arn) is null))
            throw AutoScalingErrors.Invalid("Provided Target Groups may not be valid. Please ensure they exist and try again.");
    }

    /// <summary>The version of the launch template that a group's next instance is made from.</summary>
    /// <exception cref="AwsException">It does not exist.</exception>
    public LaunchTemplateVersion Version(Scope scope, AutoScalingGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        try
        {
            return templates.Version(scope, new(group.LaunchTemplate?.LaunchTemplateId, group.LaunchTemplate?.LaunchTemplateId is null ? group.LaunchTemplate?.LaunchTemplateName : null, group.LaunchTemplate?.Version));
        }
        catch (AwsException exception)
        {
            throw AutoScalingErrors.Invalid($"You must use a valid fully-formed launch template. {exception.Message}");
        }
    }

    /// <summary>The zones of a group: those that it names, or those of its subnets.</summary>
    /// <exception cref="AwsException">There is none, or one does not exist.</exception>
    public static IReadOnlyList<string> Zones(Scope scope, IReadOnlyList<string>? zones, string? subnets)
    {
        var named = (subnets ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(subnet => Network.ZoneOf(scope, subnet) ?? throw AutoScalingErrors.Invalid($"The subnet ID '{subnet}' does not exist")).ToList();
        IReadOnlyList<string> all = named.Count > 0 ? [.. named.Distinct(StringComparer.Ordinal)] : zones ?? [];
        if (all.Count == 0)
            throw AutoScalingErrors.Invalid("At least one Availability Zone or VPC Subnet is required.");
        return all.FirstOrDefault(zone => !Network.Zones(scope.Region).Contains(zone, StringComparer.Ordinal)) is { } wrong
            ? throw AutoScalingErrors.Invalid($"One or more Availability Zones does not exist: {wrong}")
            : all;
    }
}
