namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>OrganizationsDecisionDetail</c>.</summary>
public partial class OrganizationsDecisionDetail
{
    public bool? AllowedByOrganizations { get; set; }
}
