using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>OnFailure</c>.</summary>
public class OnFailure(string value) : ConstantClass(value)
{
    /// <summary><c>DO_NOTHING</c></summary>
    public static readonly OnFailure DO_NOTHING = new("DO_NOTHING");

    /// <summary><c>ROLLBACK</c></summary>
    public static readonly OnFailure ROLLBACK = new("ROLLBACK");

    /// <summary><c>DELETE</c></summary>
    public static readonly OnFailure DELETE = new("DELETE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static OnFailure FindValue(string value) => FindValue<OnFailure>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator OnFailure(string value) => FindValue(value);
}
