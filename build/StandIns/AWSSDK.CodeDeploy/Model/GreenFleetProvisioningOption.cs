namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>GreenFleetProvisioningOption</c>.</summary>
public partial class GreenFleetProvisioningOption
{
    public GreenFleetProvisioningAction? Action { get; set; }
}
