namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>RetryStageMetadata</c>.</summary>
public partial class RetryStageMetadata
{
    /// <summary>At least 1.</summary>
    public int? AutoStageRetryAttempt { get; set; }

    /// <summary>At least 1.</summary>
    public int? ManualStageRetryAttempt { get; set; }

    public RetryTrigger? LatestRetryTrigger { get; set; }
}
