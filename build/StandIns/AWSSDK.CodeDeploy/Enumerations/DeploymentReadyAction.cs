using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class DeploymentReadyAction(string value) : ConstantClass(value)
{
    public static readonly DeploymentReadyAction CONTINUE_DEPLOYMENT = new("CONTINUE_DEPLOYMENT");
    public static readonly DeploymentReadyAction STOP_DEPLOYMENT = new("STOP_DEPLOYMENT");

    public static DeploymentReadyAction FindValue(string value) => FindValue<DeploymentReadyAction>(value);

    public static implicit operator DeploymentReadyAction(string value) => FindValue(value);
}
