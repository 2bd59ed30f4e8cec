using Amazon.Runtime;

namespace Amazon.Lambda;

public class EventSourcePosition(string value) : ConstantClass(value)
{
    public static readonly EventSourcePosition TRIM_HORIZON = new("TRIM_HORIZON");
    public static readonly EventSourcePosition LATEST = new("LATEST");
    public static readonly EventSourcePosition AT_TIMESTAMP = new("AT_TIMESTAMP");

    public static EventSourcePosition FindValue(string value) => FindValue<EventSourcePosition>(value);

    public static implicit operator EventSourcePosition(string value) => FindValue(value);
}
