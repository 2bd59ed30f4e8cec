using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>OnStackFailure</c>.</summary>
public class OnStackFailure(string value) : ConstantClass(value)
{
    /// <summary><c>DO_NOTHING</c></summary>
    public static readonly OnStackFailure DO_NOTHING = new("DO_NOTHING");

    /// <summary><c>ROLLBACK</c></summary>
    public static readonly OnStackFailure ROLLBACK = new("ROLLBACK");

    /// <summary><c>DELETE</c></summary>
    public static readonly OnStackFailure DELETE = new("DELETE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OnStackFailure FindValue(string value) => FindValue<OnStackFailure>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OnStackFailure(string value) => FindValue(value);
}
