using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentWaitType(string value) : ConstantClass(value)
{
    public static readonly DeploymentWaitType READY_WAIT = new("READY_WAIT");
    public static readonly DeploymentWaitType TERMINATION_WAIT = new("TERMINATION_WAIT");

    public static DeploymentWaitType FindValue(string value) => FindValue<DeploymentWaitType>(value);

    public static implicit operator DeploymentWaitType(string value) => FindValue(value);
}
