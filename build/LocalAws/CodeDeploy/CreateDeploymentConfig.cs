using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>A new deployment configuration.</summary>
public sealed record CreateDeploymentConfigInput(
    string DeploymentConfigName, MinimumHealthyHosts? MinimumHealthyHosts, TrafficRoutingConfig? TrafficRoutingConfig, string? ComputePlatform, ZonalConfig? ZonalConfig);

/// <summary>Its id.</summary>
public sealed record CreateDeploymentConfigOutput(string DeploymentConfigId);

/// <summary>Creates a deployment configuration.</summary>
public sealed class CreateDeploymentConfig(CodeDeployStore store, StateStore state) : Operation<CreateDeploymentConfigInput, CreateDeploymentConfigOutput>(state)
{
    /// <inheritdoc/>
    protected override CreateDeploymentConfigOutput Handle(CreateDeploymentConfigInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = request.DeploymentConfigName;
        if (PredefinedConfigs.Find(name) is not null)
            throw CodeDeployErrors.DeploymentConfigAlreadyExists(name);
        if (name.StartsWith("CodeDeployDefault.", StringComparison.Ordinal))
            throw CodeDeployErrors.InvalidDeploymentConfigName(name);
        if (request.ComputePlatform is "ECS")
            throw CodeDeployErrors.UnsupportedPlatform(request.ComputePlatform);
        if (request.ComputePlatform == LambdaRules.Platform)
            CheckTraffic(request);
        else
            Check(request);
        var config = new DeploymentConfigInfo
        {
            DeploymentConfigId = Ids.Uuid(),
            DeploymentConfigName = name,
            ComputePlatform = request.ComputePlatform ?? "Server",
            TrafficRoutingConfig = request.TrafficRoutingConfig,
            CreateTime = call.Now,
            MinimumHealthyHosts = request.MinimumHealthyHosts,
            ZonalConfig = request.ZonalConfig,
        };
        return store.Configs.Add(call.Scope, name, config)
            ? new CreateDeploymentConfigOutput(config.DeploymentConfigId)
            : throw CodeDeployErrors.DeploymentConfigAlreadyExists(name);
    }

    private static void CheckTraffic(CreateDeploymentConfigInput request)
    {
        var (share, minutes) = request.TrafficRoutingConfig switch
        {
            { Type: "TimeBasedCanary", TimeBasedCanary: { } canary } => (canary.CanaryPercentage, canary.CanaryInterval),
            { Type: "TimeBasedLinear", TimeBasedLinear: { } linear } => (linear.LinearPercentage, linear.LinearInterval),
            { Type: "AllAtOnce" } => (1, 1),
            _ => (null, null),
        };
        if (share is not (>= 1 and <= 99) || minutes is not >= 1)
            throw CodeDeployErrors.Named("InvalidTrafficRoutingConfigurationException", "A Lambda configuration needs a traffic routing: AllAtOnce, or TimeBasedCanary or TimeBasedLinear with 1 to 99 percent and an interval of at least a minute.");
        if (request.MinimumHealthyHosts is not null || request.ZonalConfig is not null)
            throw CodeDeployErrors.InvalidMinimumHealthyHosts("Minimum healthy hosts and zones are of the compute platform Server, not of Lambda.");
    }

    private static void Check(CreateDeploymentConfigInput request)
    {
        if (request.MinimumHealthyHosts is not { Type: { } type, Value: { } value })
            throw CodeDeployErrors.InvalidMinimumHealthyHosts("The minimum healthy hosts need a type (HOST_COUNT or FLEET_PERCENT) and a value.");
        if (value < 0 || (type == "FLEET_PERCENT" && value > 99))
            throw CodeDeployErrors.InvalidMinimumHealthyHosts($"The minimum healthy hosts of {value} ({type}) leave no instance to deploy to: a percentage is 0 to 99, a count is not negative.");
        if (request.TrafficRoutingConfig is not null)
            throw CodeDeployErrors.Named("InvalidTrafficRoutingConfigurationException", "Traffic routing is of the compute platforms Lambda and ECS, not of Server.");
        if (request.ZonalConfig?.MonitorDurationInSeconds < 0 || request.ZonalConfig?.FirstZoneMonitorDurationInSeconds < 0)
            throw CodeDeployErrors.InvalidZonalConfig("A monitor duration cannot be negative.");
        if (request.ZonalConfig?.MinimumHealthyHostsPerZone is { } zone && (zone.Value is null or < 0 || (zone.Type == "FLEET_PERCENT" && zone.Value > 99)))
            throw CodeDeployErrors.InvalidZonalConfig("The minimum healthy hosts of a zone are 0 to 99 percent, or a count that is not negative.");
    }
}
