namespace Amazon.IdentityManagement.Model;

public partial class PermissionsBoundaryDecisionDetail
{
    public bool? AllowedByPermissionsBoundary { get; set; }
}
