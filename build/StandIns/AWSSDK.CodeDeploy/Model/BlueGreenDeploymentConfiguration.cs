using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class BlueGreenDeploymentConfiguration : ExtensibleShape
{
    public BlueInstanceTerminationOption? TerminateBlueInstancesOnDeploymentSuccess { get; set; }

    public DeploymentReadyOption? DeploymentReadyOption { get; set; }

    public GreenFleetProvisioningOption? GreenFleetProvisioningOption { get; set; }
}
