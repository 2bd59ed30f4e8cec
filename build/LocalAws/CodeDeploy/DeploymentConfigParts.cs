namespace LocalAws.CodeDeploy;

/// <summary>Hosts that must stay healthy: HOST_COUNT or FLEET_PERCENT.</summary>
public sealed record MinimumHealthyHosts(string? Type, int? Value);

/// <summary>One availability zone after the other, with pauses.</summary>
public sealed record ZonalConfig(
    long? FirstZoneMonitorDurationInSeconds, long? MonitorDurationInSeconds, MinimumHealthyHostsPerZone? MinimumHealthyHostsPerZone);

/// <summary>Hosts of a zone that must stay healthy.</summary>
public sealed record MinimumHealthyHostsPerZone(string? Type, int? Value);

/// <summary>How Lambda and ECS deployments shift traffic.</summary>
public sealed record TrafficRoutingConfig(string? Type, TimeBasedCanary? TimeBasedCanary, TimeBasedLinear? TimeBasedLinear);

/// <summary>Two shifts.</summary>
public sealed record TimeBasedCanary(int? CanaryPercentage, int? CanaryInterval);

/// <summary>Equal shifts.</summary>
public sealed record TimeBasedLinear(int? LinearPercentage, int? LinearInterval);
