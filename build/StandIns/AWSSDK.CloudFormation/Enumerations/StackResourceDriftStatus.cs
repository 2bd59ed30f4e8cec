using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>StackResourceDriftStatus</c>.</summary>
public class StackResourceDriftStatus(string value) : ConstantClass(value)
{
    /// <summary><c>IN_SYNC</c></summary>
    public static readonly StackResourceDriftStatus IN_SYNC = new("IN_SYNC");

    /// <summary><c>MODIFIED</c></summary>
    public static readonly StackResourceDriftStatus MODIFIED = new("MODIFIED");

    /// <summary><c>DELETED</c></summary>
    public static readonly StackResourceDriftStatus DELETED = new("DELETED");

    /// <summary><c>NOT_CHECKED</c></summary>
    public static readonly StackResourceDriftStatus NOT_CHECKED = new("NOT_CHECKED");

    /// <summary><c>UNKNOWN</c></summary>
    public static readonly StackResourceDriftStatus UNKNOWN = new("UNKNOWN");

    /// <summary><c>UNSUPPORTED</c></summary>
    public static readonly StackResourceDriftStatus UNSUPPORTED = new("UNSUPPORTED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StackResourceDriftStatus FindValue(string value) => FindValue<StackResourceDriftStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StackResourceDriftStatus(string value) => FindValue(value);
}
