namespace Amazon.SecretsManager.Model;

public partial class Tag
{
    /// <summary>1 to 128 characters.</summary>
    public string? Key { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? Value { get; set; }
}
