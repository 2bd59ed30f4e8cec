namespace Amazon.SecretsManager.Model;

public partial class ReplicationStatusType
{
    /// <summary>1 to 128 characters.</summary>
    public string? Region { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string? KmsKeyId { get; set; }

    public StatusType? Status { get; set; }

    /// <summary>1 to 4096 characters.</summary>
    public string? StatusMessage { get; set; }

    public DateTime? LastAccessedDate { get; set; }
}
