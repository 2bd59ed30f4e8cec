namespace Amazon.SecretsManager.Model;

public partial class SecretValueEntry
{
    /// <summary>20 to 2048 characters.</summary>
    public string? ARN { get; set; }

    /// <summary>1 to 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>32 to 64 characters.</summary>
    public string? VersionId { get; set; }

    /// <summary>1 to 65536 bytes.</summary>
    public MemoryStream? SecretBinary { get; set; }

    /// <summary>1 to 65536 characters.</summary>
    public string? SecretString { get; set; }

    /// <summary>1 to 20 elements.</summary>
    public List<string>? VersionStages { get; set; }

    public DateTime? CreatedDate { get; set; }
}
