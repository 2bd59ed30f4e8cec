using Amazon.Runtime;

namespace Amazon.Lambda;

public class KafkaSchemaValidationAttribute(string value) : ConstantClass(value)
{
    public static readonly KafkaSchemaValidationAttribute KEY = new("KEY");
    public static readonly KafkaSchemaValidationAttribute VALUE = new("VALUE");

    public static KafkaSchemaValidationAttribute FindValue(string value) => FindValue<KafkaSchemaValidationAttribute>(value);

    public static implicit operator KafkaSchemaValidationAttribute(string value) => FindValue(value);
}
