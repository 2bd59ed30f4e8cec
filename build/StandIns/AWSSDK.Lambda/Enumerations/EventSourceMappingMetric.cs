using Amazon.Runtime;

namespace Amazon.Lambda;

public class EventSourceMappingMetric(string value) : ConstantClass(value)
{
    public static readonly EventSourceMappingMetric EventCount = new("EventCount");
    public static readonly EventSourceMappingMetric ErrorCount = new("ErrorCount");
    public static readonly EventSourceMappingMetric KafkaMetrics = new("KafkaMetrics");

    public static EventSourceMappingMetric FindValue(string value) => FindValue<EventSourceMappingMetric>(value);

    public static implicit operator EventSourceMappingMetric(string value) => FindValue(value);
}
