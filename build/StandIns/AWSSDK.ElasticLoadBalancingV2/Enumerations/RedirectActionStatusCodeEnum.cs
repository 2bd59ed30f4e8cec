using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>RedirectActionStatusCodeEnum</c>.</summary>
public class RedirectActionStatusCodeEnum(string value) : ConstantClass(value)
{
    /// <summary><c>HTTP_301</c></summary>
    public static readonly RedirectActionStatusCodeEnum HTTP_301 = new("HTTP_301");

    /// <summary><c>HTTP_302</c></summary>
    public static readonly RedirectActionStatusCodeEnum HTTP_302 = new("HTTP_302");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RedirectActionStatusCodeEnum FindValue(string value) => FindValue<RedirectActionStatusCodeEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RedirectActionStatusCodeEnum(string value) => FindValue(value);
}
