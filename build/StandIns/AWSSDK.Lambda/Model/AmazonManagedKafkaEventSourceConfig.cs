using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class AmazonManagedKafkaEventSourceConfig : ExtensibleShape
{
    /// <summary>1 to 200 characters.</summary>
    public string? ConsumerGroupId { get; set; }

    public KafkaSchemaRegistryConfig? SchemaRegistryConfig { get; set; }
}
