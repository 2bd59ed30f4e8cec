namespace Amazon.IdentityManagement.Model;

public partial class Role
{
    /// <summary>Required; 1 to 512 characters.</summary>
    public string? Path { get; set; }

    /// <summary>Required; 1 to 64 characters.</summary>
    public string? RoleName { get; set; }

    /// <summary>Required; 16 to 128 characters.</summary>
    public string? RoleId { get; set; }

    /// <summary>Required; 20 to 2048 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>Required.</summary>
    public DateTime? CreateDate { get; set; }

    /// <summary>1 to 131072 characters.</summary>
    public string? AssumeRolePolicyDocument { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string? Description { get; set; }

    /// <summary>3600 to 43200.</summary>
    public int? MaxSessionDuration { get; set; }

    public AttachedPermissionsBoundary? PermissionsBoundary { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<Tag>? Tags { get; set; }

    public RoleLastUsed? RoleLastUsed { get; set; }
}
