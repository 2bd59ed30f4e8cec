using Amazon.Runtime;

namespace Amazon.Lambda;

public class EndPointType(string value) : ConstantClass(value)
{
    public static readonly EndPointType KAFKA_BOOTSTRAP_SERVERS = new("KAFKA_BOOTSTRAP_SERVERS");

    public static EndPointType FindValue(string value) => FindValue<EndPointType>(value);

    public static implicit operator EndPointType(string value) => FindValue(value);
}
