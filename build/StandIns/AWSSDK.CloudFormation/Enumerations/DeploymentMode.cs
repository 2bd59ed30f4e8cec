using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>DeploymentMode</c>.</summary>
public class DeploymentMode(string value) : ConstantClass(value)
{
    /// <summary><c>REVERT_DRIFT</c></summary>
    public static readonly DeploymentMode REVERT_DRIFT = new("REVERT_DRIFT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentMode FindValue(string value) => FindValue<DeploymentMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentMode(string value) => FindValue(value);
}
