using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class KafkaSchemaRegistryAccessConfig : ExtensibleShape
{
    public KafkaSchemaRegistryAuthType? Type { get; set; }

    public string? URI { get; set; }
}
