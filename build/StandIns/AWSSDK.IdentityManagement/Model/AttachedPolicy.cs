namespace Amazon.IdentityManagement.Model;

/// <summary>IAM's <c>AttachedPolicy</c>.</summary>
public partial class AttachedPolicy
{
    /// <summary>1 to 128 characters.</summary>
    public string? PolicyName { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? PolicyArn { get; set; }
}
