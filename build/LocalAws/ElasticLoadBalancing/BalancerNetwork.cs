using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>The subnets and security groups that a load balancer may have: those of the region's default network.</summary>
internal static class BalancerNetwork
{
    /// <exception cref="AwsException">A subnet does not exist, or they are not in two zones.</exception>
    public static IReadOnlyList<AvailabilityZone> Zones(Scope scope, IEnumerable<string> subnets)
    {
        var zones = subnets.Distinct(StringComparer.Ordinal).Select(subnet => new AvailabilityZone(Network.ZoneOf(scope, subnet) ?? throw ElbErrors.SubnetNotFound(subnet), subnet)).ToList();
        return zones.Select(each => each.ZoneName).Distinct(StringComparer.Ordinal).Count() >= 2
            ? zones
            : throw ElbErrors.Invalid("At least two subnets in two different Availability Zones must be specified");
    }

    /// <exception cref="AwsException">One does not exist.</exception>
    public static IReadOnlyList<string> SecurityGroups(Scope scope, IReadOnlyList<string>? given)
    {
        var known = Network.Group(scope).GroupId!;
        return given is not { Count: > 0 } ? [known]
            : given.FirstOrDefault(each => each != known) is { } missing ? throw ElbErrors.InvalidSecurityGroup(missing) : given;
    }
}
