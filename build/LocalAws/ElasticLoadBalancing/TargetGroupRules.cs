using System.Text.RegularExpressions;
using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>What must hold of a target group, whether it is new or changed.</summary>
internal static partial class TargetGroupRules
{
    /// <exception cref="AwsException">Something does not hold.</exception>
    public static void Check(Scope scope, TargetGroup group)
    {
        if (!Names().IsMatch(group.TargetGroupName))
            throw ElbErrors.Invalid($"Target group name '{group.TargetGroupName}' is invalid: it has 1 to 32 letters, digits and hyphens, and begins and ends with none");
        if (group.TargetType is not ("instance" or "ip"))
            throw ElbErrors.Configuration($"LocalAws's targets are instances and addresses (instance, ip), not {group.TargetType}.");
        if (group.Protocol != "HTTP" || group.ProtocolVersion != "HTTP1" || group.HealthCheckProtocol != "HTTP")
            throw ElbErrors.UnsupportedProtocol($"LocalAws's targets are reached and checked by HTTP (HTTP1), not {group.Protocol} ({group.ProtocolVersion}).");
        if (group.VpcId != Network.VpcId(scope))
            throw ElbErrors.Invalid($"The VPC ID '{group.VpcId}' is not found");
        if (group.HealthCheckEnabled == false)
            throw ElbErrors.Configuration("Health check enabled must be true for target groups with target type 'instance'");
        if (group.HealthCheckPort is not "traffic-port" && group.HealthCheckPort != FormattableString.Invariant($"{group.Port}"))
            throw ElbErrors.Configuration($"LocalAws's instances have one port each, which health checks use too: choose traffic-port, not {group.HealthCheckPort}.");
        if (group.HealthCheckTimeoutSeconds >= group.HealthCheckIntervalSeconds)
            throw ElbErrors.Invalid($"Health check timeout '{group.HealthCheckTimeoutSeconds}' must be smaller than the interval '{group.HealthCheckIntervalSeconds}'");
        if (group.HealthCheckPath?.StartsWith('/') != true)
            throw ElbErrors.Invalid($"Health check path '{group.HealthCheckPath}' must begin with a '/' character");
        if (!Codes().IsMatch(group.Matcher?.HttpCode ?? ""))
            throw ElbErrors.Invalid($"Health check matcher HTTP code '{group.Matcher?.HttpCode}' must be one value, several (200,202) or a range (200-299) within 200-499");
    }

    /// <summary>Whether a status is one of a matcher's codes.</summary>
    public static bool Matches(string codes, int status) => codes.Split(',').Any(part =>
    {
        var ends = part.Split('-');
        return status >= Number(ends[0]) && status <= Number(ends[^1]);
    });

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex("^[A-Za-z0-9]([A-Za-z0-9-]{0,30}[A-Za-z0-9])?$")]
    private static partial Regex Names();

    [GeneratedRegex("^[2-4][0-9]{2}(-[2-4][0-9]{2})?(,[2-4][0-9]{2}(-[2-4][0-9]{2})?)*$")]
    private static partial Regex Codes();
}
