namespace LocalAws.CodeDeploy;

/// <summary>How a blue/green deployment gets its new fleet, waits, and what becomes of the old one.</summary>
public sealed record BlueGreenDeploymentConfiguration(
    BlueInstanceTerminationOption? TerminateBlueInstancesOnDeploymentSuccess, DeploymentReadyOption? DeploymentReadyOption, GreenFleetProvisioningOption? GreenFleetProvisioningOption);

/// <summary>What becomes of the original instances.</summary>
public sealed record BlueInstanceTerminationOption(string? Action, int? TerminationWaitTimeInMinutes);

/// <summary>When traffic is rerouted.</summary>
public sealed record DeploymentReadyOption(string? ActionOnTimeout, int? WaitTimeInMinutes);

/// <summary>Where the replacement instances come from.</summary>
public sealed record GreenFleetProvisioningOption(string? Action);
