using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ConditionType</c>.</summary>
public class ConditionType(string value) : ConstantClass(value)
{
    /// <summary><c>BEFORE_ENTRY</c></summary>
    public static readonly ConditionType BEFORE_ENTRY = new("BEFORE_ENTRY");

    /// <summary><c>ON_SUCCESS</c></summary>
    public static readonly ConditionType ON_SUCCESS = new("ON_SUCCESS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ConditionType FindValue(string value) => FindValue<ConditionType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ConditionType(string value) => FindValue(value);
}
