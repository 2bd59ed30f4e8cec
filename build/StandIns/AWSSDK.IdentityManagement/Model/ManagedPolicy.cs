namespace Amazon.IdentityManagement.Model;

public partial class ManagedPolicy
{
    /// <summary>1 to 128 characters.</summary>
    public string? PolicyName { get; set; }

    /// <summary>16 to 128 characters.</summary>
    public string? PolicyId { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>1 to 512 characters.</summary>
    public string? Path { get; set; }

    public string? DefaultVersionId { get; set; }

    public int? AttachmentCount { get; set; }

    public int? PermissionsBoundaryUsageCount { get; set; }

    public bool? IsAttachable { get; set; }

    /// <summary>At most 1000 characters.</summary>
    public string? Description { get; set; }

    public DateTime? CreateDate { get; set; }

    public DateTime? UpdateDate { get; set; }

    /// <summary>At most 50 elements.</summary>
    public List<Tag>? Tags { get; set; }
}
