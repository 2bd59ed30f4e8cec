using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class GreenFleetProvisioningAction(string value) : ConstantClass(value)
{
    public static readonly GreenFleetProvisioningAction DISCOVER_EXISTING = new("DISCOVER_EXISTING");
    public static readonly GreenFleetProvisioningAction COPY_AUTO_SCALING_GROUP = new("COPY_AUTO_SCALING_GROUP");

    public static GreenFleetProvisioningAction FindValue(string value) => FindValue<GreenFleetProvisioningAction>(value);

    public static implicit operator GreenFleetProvisioningAction(string value) => FindValue(value);
}
