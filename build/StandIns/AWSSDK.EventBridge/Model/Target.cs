using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class Target : ExtensibleShape
{
    /// <summary>Required; 1 to 64 characters.</summary>
    public string? Id { get; set; }

    /// <summary>Required; 1 to 1600 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>1 to 1600 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>At most 8192 characters.</summary>
    public string? Input { get; set; }

    /// <summary>At most 256 characters.</summary>
    public string? InputPath { get; set; }

    public InputTransformer? InputTransformer { get; set; }

    public KinesisParameters? KinesisParameters { get; set; }

    public RunCommandParameters? RunCommandParameters { get; set; }

    public EcsParameters? EcsParameters { get; set; }

    public BatchParameters? BatchParameters { get; set; }

    public SqsParameters? SqsParameters { get; set; }

    public HttpParameters? HttpParameters { get; set; }

    public RedshiftDataParameters? RedshiftDataParameters { get; set; }

    public SageMakerPipelineParameters? SageMakerPipelineParameters { get; set; }

    public DeadLetterConfig? DeadLetterConfig { get; set; }

    public RetryPolicy? RetryPolicy { get; set; }

    public AppSyncParameters? AppSyncParameters { get; set; }
}
