using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentReadyAction</c>.</summary>
public class DeploymentReadyAction(string value) : ConstantClass(value)
{
    /// <summary><c>CONTINUE_DEPLOYMENT</c></summary>
    public static readonly DeploymentReadyAction CONTINUE_DEPLOYMENT = new("CONTINUE_DEPLOYMENT");

    /// <summary><c>STOP_DEPLOYMENT</c></summary>
    public static readonly DeploymentReadyAction STOP_DEPLOYMENT = new("STOP_DEPLOYMENT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentReadyAction FindValue(string value) => FindValue<DeploymentReadyAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentReadyAction(string value) => FindValue(value);
}
