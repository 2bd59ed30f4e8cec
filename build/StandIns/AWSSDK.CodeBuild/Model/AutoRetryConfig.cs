namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>AutoRetryConfig</c>.</summary>
public partial class AutoRetryConfig
{
    public int? AutoRetryLimit { get; set; }

    public int? AutoRetryNumber { get; set; }

    public string? NextAutoRetry { get; set; }

    public string? PreviousAutoRetry { get; set; }
}
