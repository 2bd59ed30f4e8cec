using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>BurstablePerformance</c>.</summary>
public class BurstablePerformance(string value) : ConstantClass(value)
{
    /// <summary><c>included</c></summary>
    public static readonly BurstablePerformance Included = new("included");

    /// <summary><c>excluded</c></summary>
    public static readonly BurstablePerformance Excluded = new("excluded");

    /// <summary><c>required</c></summary>
    public static readonly BurstablePerformance Required = new("required");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BurstablePerformance FindValue(string value) => FindValue<BurstablePerformance>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BurstablePerformance(string value) => FindValue(value);
}
