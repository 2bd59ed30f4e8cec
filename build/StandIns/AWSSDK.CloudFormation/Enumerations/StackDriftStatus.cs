using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>StackDriftStatus</c>.</summary>
public class StackDriftStatus(string value) : ConstantClass(value)
{
    /// <summary><c>DRIFTED</c></summary>
    public static readonly StackDriftStatus DRIFTED = new("DRIFTED");

    /// <summary><c>IN_SYNC</c></summary>
    public static readonly StackDriftStatus IN_SYNC = new("IN_SYNC");

    /// <summary><c>UNKNOWN</c></summary>
    public static readonly StackDriftStatus UNKNOWN = new("UNKNOWN");

    /// <summary><c>NOT_CHECKED</c></summary>
    public static readonly StackDriftStatus NOT_CHECKED = new("NOT_CHECKED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StackDriftStatus FindValue(string value) => FindValue<StackDriftStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StackDriftStatus(string value) => FindValue(value);
}
