namespace Amazon.SecretsManager.Model;

public partial class ReplicaRegionType
{
    /// <summary>1 to 128 characters.</summary>
    public string? Region { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string? KmsKeyId { get; set; }
}
