using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>TargetLabel</c>.</summary>
public class TargetLabel(string value) : ConstantClass(value)
{
    /// <summary><c>Blue</c></summary>
    public static readonly TargetLabel Blue = new("Blue");

    /// <summary><c>Green</c></summary>
    public static readonly TargetLabel Green = new("Green");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetLabel FindValue(string value) => FindValue<TargetLabel>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetLabel(string value) => FindValue(value);
}
