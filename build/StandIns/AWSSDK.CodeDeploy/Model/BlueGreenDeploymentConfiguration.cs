namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>BlueGreenDeploymentConfiguration</c>.</summary>
public partial class BlueGreenDeploymentConfiguration
{
    public BlueInstanceTerminationOption? TerminateBlueInstancesOnDeploymentSuccess { get; set; }

    public DeploymentReadyOption? DeploymentReadyOption { get; set; }

    public GreenFleetProvisioningOption? GreenFleetProvisioningOption { get; set; }
}
