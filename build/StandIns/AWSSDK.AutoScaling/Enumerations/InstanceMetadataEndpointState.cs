using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class InstanceMetadataEndpointState(string value) : ConstantClass(value)
{
    public static readonly InstanceMetadataEndpointState Disabled = new("disabled");
    public static readonly InstanceMetadataEndpointState Enabled = new("enabled");

    public static InstanceMetadataEndpointState FindValue(string value) => FindValue<InstanceMetadataEndpointState>(value);

    public static implicit operator InstanceMetadataEndpointState(string value) => FindValue(value);
}
