using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>PipelineExecutionStatus</c>.</summary>
public class PipelineExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>Cancelled</c></summary>
    public static readonly PipelineExecutionStatus Cancelled = new("Cancelled");

    /// <summary><c>InProgress</c></summary>
    public static readonly PipelineExecutionStatus InProgress = new("InProgress");

    /// <summary><c>Stopped</c></summary>
    public static readonly PipelineExecutionStatus Stopped = new("Stopped");

    /// <summary><c>Stopping</c></summary>
    public static readonly PipelineExecutionStatus Stopping = new("Stopping");

    /// <summary><c>Succeeded</c></summary>
    public static readonly PipelineExecutionStatus Succeeded = new("Succeeded");

    /// <summary><c>Superseded</c></summary>
    public static readonly PipelineExecutionStatus Superseded = new("Superseded");

    /// <summary><c>Failed</c></summary>
    public static readonly PipelineExecutionStatus Failed = new("Failed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PipelineExecutionStatus FindValue(string value) => FindValue<PipelineExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PipelineExecutionStatus(string value) => FindValue(value);
}
