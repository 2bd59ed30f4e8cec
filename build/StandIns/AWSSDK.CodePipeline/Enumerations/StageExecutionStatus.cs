using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>StageExecutionStatus</c>.</summary>
public class StageExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Cancelled</c></summary>
    public static readonly StageExecutionStatus Cancelled = new("Cancelled");

    /// <summary><c>InProgress</c></summary>
    public static readonly StageExecutionStatus InProgress = new("InProgress");

    /// <summary><c>Failed</c></summary>
    public static readonly StageExecutionStatus Failed = new("Failed");

    /// <summary><c>Stopped</c></summary>
    public static readonly StageExecutionStatus Stopped = new("Stopped");

    /// <summary><c>Stopping</c></summary>
    public static readonly StageExecutionStatus Stopping = new("Stopping");

    /// <summary><c>Succeeded</c></summary>
    public static readonly StageExecutionStatus Succeeded = new("Succeeded");

    /// <summary><c>Skipped</c></summary>
    public static readonly StageExecutionStatus Skipped = new("Skipped");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StageExecutionStatus FindValue(string value) => FindValue<StageExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StageExecutionStatus(string value) => FindValue(value);
}
