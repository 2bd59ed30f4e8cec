using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentType</c>.</summary>
public class DeploymentType(string value) : ConstantClass(value)
{
    /// <summary><c>IN_PLACE</c></summary>
    public static readonly DeploymentType IN_PLACE = new("IN_PLACE");

    /// <summary><c>BLUE_GREEN</c></summary>
    public static readonly DeploymentType BLUE_GREEN = new("BLUE_GREEN");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentType FindValue(string value) => FindValue<DeploymentType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentType(string value) => FindValue(value);
}
