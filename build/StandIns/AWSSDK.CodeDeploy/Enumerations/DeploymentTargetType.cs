using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentTargetType(string value) : ConstantClass(value)
{
    public static readonly DeploymentTargetType InstanceTarget = new("InstanceTarget");
    public static readonly DeploymentTargetType LambdaTarget = new("LambdaTarget");
    public static readonly DeploymentTargetType ECSTarget = new("ECSTarget");
    public static readonly DeploymentTargetType CloudFormationTarget = new("CloudFormationTarget");

    public static DeploymentTargetType FindValue(string value) => FindValue<DeploymentTargetType>(value);

    public static implicit operator DeploymentTargetType(string value) => FindValue(value);
}
