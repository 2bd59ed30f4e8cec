namespace Amazon.IdentityManagement.Model;

public partial class AttachedPermissionsBoundary
{
    public PermissionsBoundaryAttachmentType? PermissionsBoundaryType { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? PermissionsBoundaryArn { get; set; }
}
