namespace Amazon.Lambda.Model;

public partial class RuntimeVersionConfig
{
    /// <summary>26 to 2048 characters.</summary>
    public string? RuntimeVersionArn { get; set; }

    public RuntimeVersionError? Error { get; set; }
}
