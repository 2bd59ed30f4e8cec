using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2;

/// <summary>Values of Elastic Load Balancing's <c>AnomalyResultEnum</c>.</summary>
public class AnomalyResultEnum(string value) : ConstantClass(value)
{
    /// <summary><c>anomalous</c></summary>
    public static readonly AnomalyResultEnum Anomalous = new("anomalous");

    /// <summary><c>normal</c></summary>
    public static readonly AnomalyResultEnum Normal = new("normal");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AnomalyResultEnum FindValue(string value) => FindValue<AnomalyResultEnum>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AnomalyResultEnum(string value) => FindValue(value);
}
