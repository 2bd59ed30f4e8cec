using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>StatusType</c>.</summary>
public class StatusType(string value) : ConstantClass(value)
{
    /// <summary><c>SUCCEEDED</c></summary>
    public static readonly StatusType SUCCEEDED = new("SUCCEEDED");

    /// <summary><c>FAILED</c></summary>
    public static readonly StatusType FAILED = new("FAILED");

    /// <summary><c>FAULT</c></summary>
    public static readonly StatusType FAULT = new("FAULT");

    /// <summary><c>TIMED_OUT</c></summary>
    public static readonly StatusType TIMED_OUT = new("TIMED_OUT");

    /// <summary><c>IN_PROGRESS</c></summary>
    public static readonly StatusType IN_PROGRESS = new("IN_PROGRESS");

    /// <summary><c>STOPPED</c></summary>
    public static readonly StatusType STOPPED = new("STOPPED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StatusType FindValue(string value) => FindValue<StatusType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StatusType(string value) => FindValue(value);
}
