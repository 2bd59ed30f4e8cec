namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>PermissionsBoundaryDecisionDetail</c>.</summary>
public partial class PermissionsBoundaryDecisionDetail
{
    public bool? AllowedByPermissionsBoundary { get; set; }
}
