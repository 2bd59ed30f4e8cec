using LocalAws.CodeDeploy.Execution;

namespace LocalAws.CodeDeploy;

/// <summary>The deployment configurations that every account has (CodeDeploy User Guide, "Predefined deployment configurations").</summary>
internal static class PredefinedConfigs
{
    /// <summary>What a group has that names none.</summary>
    public const string Default = HealthyHosts.OneAtATime;

    private static readonly DateTimeOffset Created = new(2014, 11, 12, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All of them by name.</summary>
    public static IReadOnlyList<DeploymentConfigInfo> All { get; } = [.. Server().Concat(Shifting("Lambda")).Concat(Shifting("ECS")).OrderBy(each => each.DeploymentConfigName, StringComparer.Ordinal)];

    /// <summary>The one of that name, or null.</summary>
    public static DeploymentConfigInfo? Find(string name) => All.FirstOrDefault(each => each.DeploymentConfigName == name);

    private static IEnumerable<DeploymentConfigInfo> Server()
    {
        foreach (var (name, percent) in new[] { ("OneAtATime", 99), ("HalfAtATime", 50), ("AllAtOnce", 0) })
            yield return Of(name, "Server") with { MinimumHealthyHosts = new MinimumHealthyHosts("FLEET_PERCENT", percent) };
    }

    private static IEnumerable<DeploymentConfigInfo> Shifting(string platform)
    {
        yield return Of(platform + "AllAtOnce", platform) with { TrafficRoutingConfig = new TrafficRoutingConfig("AllAtOnce", null, null) };
        int[] canaries = platform == "Lambda" ? [5, 10, 15, 30] : [5, 15];
        foreach (var minutes in canaries)
            yield return Of($"{platform}Canary10Percent{minutes}Minutes", platform) with { TrafficRoutingConfig = new TrafficRoutingConfig("TimeBasedCanary", new TimeBasedCanary(10, minutes), null) };
        int[] lines = platform == "Lambda" ? [1, 2, 3, 10] : [1, 3];
        foreach (var minutes in lines)
            yield return Of($"{platform}Linear10PercentEvery{minutes}Minute{(minutes == 1 ? "" : "s")}", platform) with { TrafficRoutingConfig = new TrafficRoutingConfig("TimeBasedLinear", null, new TimeBasedLinear(10, minutes)) };
    }

    private static DeploymentConfigInfo Of(string name, string platform) => new()
    {
        DeploymentConfigId = "00000000-0000-0000-0000-" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)))[..12],
        DeploymentConfigName = "CodeDeployDefault." + name,
        ComputePlatform = platform,
        CreateTime = Created,
    };
}
