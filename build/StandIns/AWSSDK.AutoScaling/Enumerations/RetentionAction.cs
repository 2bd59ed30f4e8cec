using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>RetentionAction</c>.</summary>
public class RetentionAction(string value) : ConstantClass(value)
{
    /// <summary><c>retain</c></summary>
    public static readonly RetentionAction Retain = new("retain");

    /// <summary><c>terminate</c></summary>
    public static readonly RetentionAction Terminate = new("terminate");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RetentionAction FindValue(string value) => FindValue<RetentionAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RetentionAction(string value) => FindValue(value);
}
