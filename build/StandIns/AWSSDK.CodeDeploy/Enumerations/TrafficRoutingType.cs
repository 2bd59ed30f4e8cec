using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>TrafficRoutingType</c>.</summary>
public class TrafficRoutingType(string value) : ConstantClass(value)
{
    /// <summary><c>TimeBasedCanary</c></summary>
    public static readonly TrafficRoutingType TimeBasedCanary = new("TimeBasedCanary");

    /// <summary><c>TimeBasedLinear</c></summary>
    public static readonly TrafficRoutingType TimeBasedLinear = new("TimeBasedLinear");

    /// <summary><c>AllAtOnce</c></summary>
    public static readonly TrafficRoutingType AllAtOnce = new("AllAtOnce");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static TrafficRoutingType FindValue(string value) => FindValue<TrafficRoutingType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator TrafficRoutingType(string value) => FindValue(value);
}
