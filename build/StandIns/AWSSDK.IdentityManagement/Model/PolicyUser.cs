namespace Amazon.IdentityManagement.Model;

public partial class PolicyUser
{
    /// <summary>1 to 64 characters.</summary>
    public string? UserName { get; set; }

    /// <summary>16 to 128 characters.</summary>
    public string? UserId { get; set; }
}
