using Amazon.Runtime;

namespace Amazon.Lambda;

public class KafkaSchemaRegistryAuthType(string value) : ConstantClass(value)
{
    public static readonly KafkaSchemaRegistryAuthType BASIC_AUTH = new("BASIC_AUTH");
    public static readonly KafkaSchemaRegistryAuthType CLIENT_CERTIFICATE_TLS_AUTH = new("CLIENT_CERTIFICATE_TLS_AUTH");
    public static readonly KafkaSchemaRegistryAuthType SERVER_ROOT_CA_CERTIFICATE = new("SERVER_ROOT_CA_CERTIFICATE");

    public static KafkaSchemaRegistryAuthType FindValue(string value) => FindValue<KafkaSchemaRegistryAuthType>(value);

    public static implicit operator KafkaSchemaRegistryAuthType(string value) => FindValue(value);
}
