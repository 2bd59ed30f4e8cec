using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class KafkaSchemaValidationConfig : ExtensibleShape
{
    public KafkaSchemaValidationAttribute? Attribute { get; set; }
}
