using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TagFilterType(string value) : ConstantClass(value)
{
    public static readonly TagFilterType KEY_ONLY = new("KEY_ONLY");
    public static readonly TagFilterType VALUE_ONLY = new("VALUE_ONLY");
    public static readonly TagFilterType KEY_AND_VALUE = new("KEY_AND_VALUE");

    public static TagFilterType FindValue(string value) => FindValue<TagFilterType>(value);

    public static implicit operator TagFilterType(string value) => FindValue(value);
}
