using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>GreenFleetProvisioningAction</c>.</summary>
public class GreenFleetProvisioningAction(string value) : ConstantClass(value)
{
    /// <summary><c>DISCOVER_EXISTING</c></summary>
    public static readonly GreenFleetProvisioningAction DISCOVER_EXISTING = new("DISCOVER_EXISTING");

    /// <summary><c>COPY_AUTO_SCALING_GROUP</c></summary>
    public static readonly GreenFleetProvisioningAction COPY_AUTO_SCALING_GROUP = new("COPY_AUTO_SCALING_GROUP");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static GreenFleetProvisioningAction FindValue(string value) => FindValue<GreenFleetProvisioningAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator GreenFleetProvisioningAction(string value) => FindValue(value);
}
