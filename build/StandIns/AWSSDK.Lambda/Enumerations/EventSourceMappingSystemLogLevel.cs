using Amazon.Runtime;

namespace Amazon.Lambda;

public class EventSourceMappingSystemLogLevel(string value) : ConstantClass(value)
{
    public static readonly EventSourceMappingSystemLogLevel DEBUG = new("DEBUG");
    public static readonly EventSourceMappingSystemLogLevel INFO = new("INFO");
    public static readonly EventSourceMappingSystemLogLevel WARN = new("WARN");

    public static EventSourceMappingSystemLogLevel FindValue(string value) => FindValue<EventSourceMappingSystemLogLevel>(value);

    public static implicit operator EventSourceMappingSystemLogLevel(string value) => FindValue(value);
}
