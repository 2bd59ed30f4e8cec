namespace Amazon.SecretsManager.Model;

public partial class ExternalSecretRotationMetadataItem
{
    /// <summary>1 to 256 characters.</summary>
    public string? Key { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? Value { get; set; }
}
