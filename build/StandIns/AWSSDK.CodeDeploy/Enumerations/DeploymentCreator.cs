using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentCreator(string value) : ConstantClass(value)
{
    public static readonly DeploymentCreator User = new("user");
    public static readonly DeploymentCreator Autoscaling = new("autoscaling");
    public static readonly DeploymentCreator CodeDeployRollback = new("codeDeployRollback");
    public static readonly DeploymentCreator CodeDeploy = new("CodeDeploy");
    public static readonly DeploymentCreator CodeDeployAutoUpdate = new("CodeDeployAutoUpdate");
    public static readonly DeploymentCreator CloudFormation = new("CloudFormation");
    public static readonly DeploymentCreator CloudFormationRollback = new("CloudFormationRollback");
    public static readonly DeploymentCreator AutoscalingTermination = new("autoscalingTermination");

    public static DeploymentCreator FindValue(string value) => FindValue<DeploymentCreator>(value);

    public static implicit operator DeploymentCreator(string value) => FindValue(value);
}
