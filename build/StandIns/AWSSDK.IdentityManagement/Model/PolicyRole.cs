namespace Amazon.IdentityManagement.Model;

public partial class PolicyRole
{
    /// <summary>1 to 64 characters.</summary>
    public string? RoleName { get; set; }

    /// <summary>16 to 128 characters.</summary>
    public string? RoleId { get; set; }
}
