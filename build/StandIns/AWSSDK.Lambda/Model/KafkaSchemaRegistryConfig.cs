using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class KafkaSchemaRegistryConfig : ExtensibleShape
{
    /// <summary>1 to 10000 characters.</summary>
    public string? SchemaRegistryURI { get; set; }

    public SchemaRegistryEventRecordFormat? EventRecordFormat { get; set; }

    public List<KafkaSchemaRegistryAccessConfig>? AccessConfigs { get; set; }

    public List<KafkaSchemaValidationConfig>? SchemaValidationConfigs { get; set; }
}
