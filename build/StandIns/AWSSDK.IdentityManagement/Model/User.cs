namespace Amazon.IdentityManagement.Model;

public partial class User
{
    /// <summary>Required; 1 to 512 characters.</summary>
    public string? Path { get; set; }

    /// <summary>Required; 1 to 64 characters.</summary>
    public string? UserName { get; set; }

    /// <summary>Required; 16 to 128 characters.</summary>
    public string? UserId { get; set; }

    /// <summary>Required; 20 to 2048 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    public DateTime? PasswordLastUsed { get; set; }

    public AttachedPermissionsBoundary? PermissionsBoundary { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<Tag>? Tags { get; set; }
}
