namespace Amazon.IdentityManagement.Model;

public partial class PolicyVersion
{
    /// <summary>1 to 131072 characters.</summary>
    public string? Document { get; set; }

    public string? VersionId { get; set; }

    public bool? IsDefaultVersion { get; set; }

    public DateTime? CreateDate { get; set; }
}
