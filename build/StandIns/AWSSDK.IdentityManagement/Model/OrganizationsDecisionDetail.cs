namespace Amazon.IdentityManagement.Model;

public partial class OrganizationsDecisionDetail
{
    public bool? AllowedByOrganizations { get; set; }
}
