using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class BlockerType(string value) : ConstantClass(value)
{
    public static readonly BlockerType Schedule = new("Schedule");

    public static BlockerType FindValue(string value) => FindValue<BlockerType>(value);

    public static implicit operator BlockerType(string value) => FindValue(value);
}
