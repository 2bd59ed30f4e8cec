namespace Amazon.SecretsManager.Model;

public partial class SecretVersionsListEntry
{
    /// <summary>32 to 64 characters.</summary>
    public string? VersionId { get; set; }

    /// <summary>1 to 20 elements.</summary>
    public List<string>? VersionStages { get; set; }

    public DateTime? LastAccessedDate { get; set; }

    public DateTime? CreatedDate { get; set; }

    public List<string>? KmsKeyIds { get; set; }
}
