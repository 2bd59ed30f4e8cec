using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentOption(string value) : ConstantClass(value)
{
    public static readonly DeploymentOption WITH_TRAFFIC_CONTROL = new("WITH_TRAFFIC_CONTROL");
    public static readonly DeploymentOption WITHOUT_TRAFFIC_CONTROL = new("WITHOUT_TRAFFIC_CONTROL");

    public static DeploymentOption FindValue(string value) => FindValue<DeploymentOption>(value);

    public static implicit operator DeploymentOption(string value) => FindValue(value);
}
