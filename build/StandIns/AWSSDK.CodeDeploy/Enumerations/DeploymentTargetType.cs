using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentTargetType</c>.</summary>
public class DeploymentTargetType(string value) : ConstantClass(value)
{
    /// <summary><c>InstanceTarget</c></summary>
    public static readonly DeploymentTargetType InstanceTarget = new("InstanceTarget");

    /// <summary><c>LambdaTarget</c></summary>
    public static readonly DeploymentTargetType LambdaTarget = new("LambdaTarget");

    /// <summary><c>ECSTarget</c></summary>
    public static readonly DeploymentTargetType ECSTarget = new("ECSTarget");

    /// <summary><c>CloudFormationTarget</c></summary>
    public static readonly DeploymentTargetType CloudFormationTarget = new("CloudFormationTarget");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentTargetType FindValue(string value) => FindValue<DeploymentTargetType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentTargetType(string value) => FindValue(value);
}
