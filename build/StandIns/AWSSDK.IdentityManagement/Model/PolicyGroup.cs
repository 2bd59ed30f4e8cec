namespace Amazon.IdentityManagement.Model;

public partial class PolicyGroup
{
    /// <summary>1 to 128 characters.</summary>
    public string? GroupName { get; set; }

    /// <summary>16 to 128 characters.</summary>
    public string? GroupId { get; set; }
}
