using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>BareMetal</c>.</summary>
public class BareMetal(string value) : ConstantClass(value)
{
    /// <summary><c>included</c></summary>
    public static readonly BareMetal Included = new("included");

    /// <summary><c>excluded</c></summary>
    public static readonly BareMetal Excluded = new("excluded");

    /// <summary><c>required</c></summary>
    public static readonly BareMetal Required = new("required");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BareMetal FindValue(string value) => FindValue<BareMetal>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BareMetal(string value) => FindValue(value);
}
