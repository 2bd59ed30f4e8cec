using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class EC2TagFilterType(string value) : ConstantClass(value)
{
    public static readonly EC2TagFilterType KEY_ONLY = new("KEY_ONLY");
    public static readonly EC2TagFilterType VALUE_ONLY = new("VALUE_ONLY");
    public static readonly EC2TagFilterType KEY_AND_VALUE = new("KEY_AND_VALUE");

    public static EC2TagFilterType FindValue(string value) => FindValue<EC2TagFilterType>(value);

    public static implicit operator EC2TagFilterType(string value) => FindValue(value);
}
