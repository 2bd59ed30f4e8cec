using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>CapacityDistributionStrategy</c>.</summary>
public class CapacityDistributionStrategy(string value) : ConstantClass(value)
{
    /// <summary><c>balanced-only</c></summary>
    public static readonly CapacityDistributionStrategy BalancedOnly = new("balanced-only");

    /// <summary><c>balanced-best-effort</c></summary>
    public static readonly CapacityDistributionStrategy BalancedBestEffort = new("balanced-best-effort");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CapacityDistributionStrategy FindValue(string value) => FindValue<CapacityDistributionStrategy>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CapacityDistributionStrategy(string value) => FindValue(value);
}
