namespace Amazon.SecretsManager.Model;

public partial class APIErrorType
{
    /// <summary>1 to 2048 characters.</summary>
    public string? SecretId { get; set; }

    public string? ErrorCode { get; set; }

    public string? Message { get; set; }
}
