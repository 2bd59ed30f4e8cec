using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentStyle : ExtensibleShape
{
    public DeploymentType? DeploymentType { get; set; }

    public DeploymentOption? DeploymentOption { get; set; }
}
