using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>DeploymentOption</c>.</summary>
public class DeploymentOption(string value) : ConstantClass(value)
{
    /// <summary><c>WITH_TRAFFIC_CONTROL</c></summary>
    public static readonly DeploymentOption WITH_TRAFFIC_CONTROL = new("WITH_TRAFFIC_CONTROL");

    /// <summary><c>WITHOUT_TRAFFIC_CONTROL</c></summary>
    public static readonly DeploymentOption WITHOUT_TRAFFIC_CONTROL = new("WITHOUT_TRAFFIC_CONTROL");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static DeploymentOption FindValue(string value) => FindValue<DeploymentOption>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator DeploymentOption(string value) => FindValue(value);
}
