using System.Globalization;
using Build.Settings;

namespace Build.Provisioning.Traffic;

/// <summary>The load balancer, its listener and its target group; none when no traffic is controlled, or the settings name target groups of others.</summary>
internal static class DesiredTraffic
{
    /// <summary>The port that clients use.</summary>
    public const int Port = 80;

    public static IReadOnlyList<Resource> Of(Names names, IReadOnlyDictionary<string, string> tags, string? region)
    {
        var (deploy, fleet) = (names.Settings.Deploy, names.Settings.Fleet);
        return
        [
            new("TargetGroup", names.LoadBalancer, new Attributes(
            [
                new(TargetGroupKind.Port, deploy.Port.ToString(CultureInfo.InvariantCulture)),
                new(TargetGroupKind.HealthPath, deploy.HealthPath),
                new(TargetGroupKind.Interval, "10 s"),
                new(TargetGroupKind.Delay, $"{deploy.DrainSeconds.ToString(CultureInfo.InvariantCulture)} s"),
                new(TargetGroupKind.Subnets, SubnetText.Of(fleet.Subnets)),
                .. TagAttributes.Of(tags),
            ])) { Region = region },
            new("LoadBalancer", names.LoadBalancer, new Attributes(
            [
                new(LoadBalancerKind.Subnets, SubnetText.Of(fleet.Subnets)),
                new(LoadBalancerKind.SecurityGroups, SubnetText.Of(fleet.SecurityGroups)),
                .. TagAttributes.Of(tags),
            ])) { Region = region },
            new("Listener", Listener(names), new Attributes([new(ListenerKind.ForwardsTo, names.LoadBalancer)]), Id("LoadBalancer", names, region), Id("TargetGroup", names, region)) { Region = region },
        ];
    }

    private static string Listener(Names names) => $"{names.LoadBalancer}:{Port.ToString(CultureInfo.InvariantCulture)}";

    private static string Id(string kind, Names names, string? region) => new Resource(kind, names.LoadBalancer, Attributes.None) { Region = region }.Id;
}
