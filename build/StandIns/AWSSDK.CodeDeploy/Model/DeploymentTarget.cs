namespace Amazon.CodeDeploy.Model;

public partial class DeploymentTarget
{
    public DeploymentTargetType? DeploymentTargetType { get; set; }

    public InstanceTarget? InstanceTarget { get; set; }

    public LambdaTarget? LambdaTarget { get; set; }

    public ECSTarget? EcsTarget { get; set; }

    public CloudFormationTarget? CloudFormationTarget { get; set; }
}
