namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>RoleLastUsed</c>.</summary>
public partial class RoleLastUsed
{
    public DateTime? LastUsedDate { get; set; }

    public string? Region { get; set; }
}
