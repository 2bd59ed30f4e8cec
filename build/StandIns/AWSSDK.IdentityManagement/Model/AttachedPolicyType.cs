namespace Amazon.IdentityManagement.Model;

public partial class AttachedPolicyType
{
    /// <summary>1 to 128 characters.</summary>
    public string? PolicyName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? PolicyArn { get; set; }
}
