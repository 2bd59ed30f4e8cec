using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>InstanceGeneration</c>.</summary>
public class InstanceGeneration(string value) : ConstantClass(value)
{
    /// <summary><c>current</c></summary>
    public static readonly InstanceGeneration Current = new("current");

    /// <summary><c>previous</c></summary>
    public static readonly InstanceGeneration Previous = new("previous");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static InstanceGeneration FindValue(string value) => FindValue<InstanceGeneration>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator InstanceGeneration(string value) => FindValue(value);
}
