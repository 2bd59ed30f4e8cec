namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>DeploymentStyle</c>.</summary>
public partial class DeploymentStyle
{
    public DeploymentType? DeploymentType { get; set; }

    public DeploymentOption? DeploymentOption { get; set; }
}
