namespace Amazon.SecretsManager.Model;

public partial class SecretListEntry
{
    /// <summary>20 to 2048 characters.</summary>
    public string? ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? Type { get; set; }

    /// <summary>At most 2048 characters.</summary>
    public string? Description { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string? KmsKeyId { get; set; }

    public bool? RotationEnabled { get; set; }

    /// <summary>0 to 2048 characters.</summary>
    public string? RotationLambdaARN { get; set; }

    public RotationRulesType? RotationRules { get; set; }

    public List<ExternalSecretRotationMetadataItem>? ExternalSecretRotationMetadata { get; set; }

    /// <summary>20 to 2048 characters.</summary>
    public string? ExternalSecretRotationRoleArn { get; set; }

    public DateTime? LastRotatedDate { get; set; }

    public DateTime? LastChangedDate { get; set; }

    public DateTime? LastAccessedDate { get; set; }

    public DateTime? DeletedDate { get; set; }

    public DateTime? NextRotationDate { get; set; }

    public List<Tag>? Tags { get; set; }

    public Dictionary<string, List<string>>? SecretVersionsToStages { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? OwningService { get; set; }

    public DateTime? CreatedDate { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? PrimaryRegion { get; set; }
}
