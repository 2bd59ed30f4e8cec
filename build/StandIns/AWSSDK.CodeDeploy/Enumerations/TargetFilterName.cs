using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>TargetFilterName</c>.</summary>
public class TargetFilterName(string value) : ConstantClass(value)
{
    /// <summary><c>TargetStatus</c></summary>
    public static readonly TargetFilterName TargetStatus = new("TargetStatus");

    /// <summary><c>ServerInstanceLabel</c></summary>
    public static readonly TargetFilterName ServerInstanceLabel = new("ServerInstanceLabel");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetFilterName FindValue(string value) => FindValue<TargetFilterName>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetFilterName(string value) => FindValue(value);
}
