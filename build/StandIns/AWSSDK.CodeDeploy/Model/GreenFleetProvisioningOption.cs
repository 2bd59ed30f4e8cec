using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class GreenFleetProvisioningOption : ExtensibleShape
{
    public GreenFleetProvisioningAction? Action { get; set; }
}
