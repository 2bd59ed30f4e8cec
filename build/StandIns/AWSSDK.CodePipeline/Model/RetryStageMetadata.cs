namespace Amazon.CodePipeline.Model;

public partial class RetryStageMetadata
{
    /// <summary>At least 1.</summary>
    public int? AutoStageRetryAttempt { get; set; }

    /// <summary>At least 1.</summary>
    public int? ManualStageRetryAttempt { get; set; }

    public RetryTrigger? LatestRetryTrigger { get; set; }
}
