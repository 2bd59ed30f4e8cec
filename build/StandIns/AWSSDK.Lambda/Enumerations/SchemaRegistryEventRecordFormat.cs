using Amazon.Runtime;

namespace Amazon.Lambda;

public class SchemaRegistryEventRecordFormat(string value) : ConstantClass(value)
{
    public static readonly SchemaRegistryEventRecordFormat JSON = new("JSON");
    public static readonly SchemaRegistryEventRecordFormat SOURCE = new("SOURCE");

    public static SchemaRegistryEventRecordFormat FindValue(string value) => FindValue<SchemaRegistryEventRecordFormat>(value);

    public static implicit operator SchemaRegistryEventRecordFormat(string value) => FindValue(value);
}
