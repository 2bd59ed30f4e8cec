using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class StageExecutionStatus(string value) : ConstantClass(value)
{
    public static readonly StageExecutionStatus Cancelled = new("Cancelled");
    public static readonly StageExecutionStatus InProgress = new("InProgress");
    public static readonly StageExecutionStatus Failed = new("Failed");
    public static readonly StageExecutionStatus Stopped = new("Stopped");
    public static readonly StageExecutionStatus Stopping = new("Stopping");
    public static readonly StageExecutionStatus Succeeded = new("Succeeded");
    public static readonly StageExecutionStatus Skipped = new("Skipped");

    public static StageExecutionStatus FindValue(string value) => FindValue<StageExecutionStatus>(value);

    public static implicit operator StageExecutionStatus(string value) => FindValue(value);
}
