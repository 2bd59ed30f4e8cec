using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetHealthStateEnum</c>.</summary>
public class TargetHealthStateEnum(string value) : ConstantClass(value)
{
    /// <summary><c>initial</c></summary>
    public static readonly TargetHealthStateEnum Initial = new("initial");

    /// <summary><c>healthy</c></summary>
    public static readonly TargetHealthStateEnum Healthy = new("healthy");

    /// <summary><c>unhealthy</c></summary>
    public static readonly TargetHealthStateEnum Unhealthy = new("unhealthy");

    /// <summary><c>unhealthy.draining</c></summary>
    public static readonly TargetHealthStateEnum UnhealthyDraining = new("unhealthy.draining");

    /// <summary><c>unused</c></summary>
    public static readonly TargetHealthStateEnum Unused = new("unused");

    /// <summary><c>draining</c></summary>
    public static readonly TargetHealthStateEnum Draining = new("draining");

    /// <summary><c>unavailable</c></summary>
    public static readonly TargetHealthStateEnum Unavailable = new("unavailable");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetHealthStateEnum FindValue(string value) => FindValue<TargetHealthStateEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetHealthStateEnum(string value) => FindValue(value);
}
