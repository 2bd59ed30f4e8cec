using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentType(string value) : ConstantClass(value)
{
    public static readonly DeploymentType IN_PLACE = new("IN_PLACE");
    public static readonly DeploymentType BLUE_GREEN = new("BLUE_GREEN");

    public static DeploymentType FindValue(string value) => FindValue<DeploymentType>(value);

    public static implicit operator DeploymentType(string value) => FindValue(value);
}
