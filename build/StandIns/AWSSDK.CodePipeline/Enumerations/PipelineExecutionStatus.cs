using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class PipelineExecutionStatus(string value) : ConstantClass(value)
{
    public static readonly PipelineExecutionStatus Cancelled = new("Cancelled");
    public static readonly PipelineExecutionStatus InProgress = new("InProgress");
    public static readonly PipelineExecutionStatus Stopped = new("Stopped");
    public static readonly PipelineExecutionStatus Stopping = new("Stopping");
    public static readonly PipelineExecutionStatus Succeeded = new("Succeeded");
    public static readonly PipelineExecutionStatus Superseded = new("Superseded");
    public static readonly PipelineExecutionStatus Failed = new("Failed");

    public static PipelineExecutionStatus FindValue(string value) => FindValue<PipelineExecutionStatus>(value);

    public static implicit operator PipelineExecutionStatus(string value) => FindValue(value);
}
