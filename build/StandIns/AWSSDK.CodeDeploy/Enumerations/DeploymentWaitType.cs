using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentWaitType</c>.</summary>
public class DeploymentWaitType(string value) : ConstantClass(value)
{
    /// <summary><c>READY_WAIT</c></summary>
    public static readonly DeploymentWaitType READY_WAIT = new("READY_WAIT");

    /// <summary><c>TERMINATION_WAIT</c></summary>
    public static readonly DeploymentWaitType TERMINATION_WAIT = new("TERMINATION_WAIT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentWaitType FindValue(string value) => FindValue<DeploymentWaitType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentWaitType(string value) => FindValue(value);
}
