using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>TargetTypeEnum</c>.</summary>
public class TargetTypeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>instance</c></summary>
    public static readonly TargetTypeEnum Instance = new("instance");

    /// <summary><c>ip</c></summary>
    public static readonly TargetTypeEnum Ip = new("ip");

    /// <summary><c>lambda</c></summary>
    public static readonly TargetTypeEnum Lambda = new("lambda");

    /// <summary><c>alb</c></summary>
    public static readonly TargetTypeEnum Alb = new("alb");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TargetTypeEnum FindValue(string value) => FindValue<TargetTypeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TargetTypeEnum(string value) => FindValue(value);
}
