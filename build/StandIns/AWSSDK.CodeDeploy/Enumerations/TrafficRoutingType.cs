using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TrafficRoutingType(string value) : ConstantClass(value)
{
    public static readonly TrafficRoutingType TimeBasedCanary = new("TimeBasedCanary");
    public static readonly TrafficRoutingType TimeBasedLinear = new("TimeBasedLinear");
    public static readonly TrafficRoutingType AllAtOnce = new("AllAtOnce");

    public static TrafficRoutingType FindValue(string value) => FindValue<TrafficRoutingType>(value);

    public static implicit operator TrafficRoutingType(string value) => FindValue(value);
}
