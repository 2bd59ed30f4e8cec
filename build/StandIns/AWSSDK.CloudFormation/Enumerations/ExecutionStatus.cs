using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>ExecutionStatus</c>.</summary>
public class ExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>UNAVAILABLE</c></summary>
    public static readonly ExecutionStatus UNAVAILABLE = new("UNAVAILABLE");

    /// <summary><c>AVAILABLE</c></summary>
    public static readonly ExecutionStatus AVAILABLE = new("AVAILABLE");

    /// <summary><c>EXECUTE_IN_PROGRESS</c></summary>
    public static readonly ExecutionStatus EXECUTE_IN_PROGRESS = new("EXECUTE_IN_PROGRESS");

    /// <summary><c>EXECUTE_COMPLETE</c></summary>
    public static readonly ExecutionStatus EXECUTE_COMPLETE = new("EXECUTE_COMPLETE");

    /// <summary><c>EXECUTE_FAILED</c></summary>
    public static readonly ExecutionStatus EXECUTE_FAILED = new("EXECUTE_FAILED");

    /// <summary><c>OBSOLETE</c></summary>
    public static readonly ExecutionStatus OBSOLETE = new("OBSOLETE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ExecutionStatus FindValue(string value) => FindValue<ExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ExecutionStatus(string value) => FindValue(value);
}
