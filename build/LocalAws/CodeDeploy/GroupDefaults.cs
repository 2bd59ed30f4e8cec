namespace LocalAws.CodeDeploy;

/// <summary>What a group has that its creator left out.</summary>
internal static class GroupDefaults
{
    public static DeploymentStyle Style(DeploymentStyle? given) => new(given?.DeploymentType ?? "IN_PLACE", given?.DeploymentOption ?? "WITHOUT_TRAFFIC_CONTROL");

    // One that is named twice is one.
    public static IReadOnlyList<AutoScalingGroup> Scaling(string group, IEnumerable<string> names, bool? terminationHook) =>
    [
        .. names.Distinct(StringComparer.Ordinal).Select(name => new AutoScalingGroup(
            name, $"CodeDeploy-managed-automatic-launch-deployment-hook-{group}", terminationHook == true ? $"CodeDeploy-managed-automatic-termination-deployment-hook-{group}" : null)),
    ];

    public static BlueGreenDeploymentConfiguration? BlueGreen(DeploymentStyle? style, BlueGreenDeploymentConfiguration? given) =>
        style?.DeploymentType != "BLUE_GREEN" && given is null ? null : new BlueGreenDeploymentConfiguration(
            given?.TerminateBlueInstancesOnDeploymentSuccess ?? new BlueInstanceTerminationOption("TERMINATE", 60),
            given?.DeploymentReadyOption ?? new DeploymentReadyOption("CONTINUE_DEPLOYMENT", 0),
            given?.GreenFleetProvisioningOption ?? new GreenFleetProvisioningOption("DISCOVER_EXISTING"));
}
