using Amazon.Runtime;

namespace Amazon.CloudFormation;

public class DeploymentMode(string value) : ConstantClass(value)
{
    public static readonly DeploymentMode REVERT_DRIFT = new("REVERT_DRIFT");

    public static DeploymentMode FindValue(string value) => FindValue<DeploymentMode>(value);

    public static implicit operator DeploymentMode(string value) => FindValue(value);
}
