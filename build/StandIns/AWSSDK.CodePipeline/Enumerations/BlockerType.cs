using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>BlockerType</c>.</summary>
public class BlockerType(string value) : ConstantClass(value)
{
    /// <summary><c>Schedule</c></summary>
    public static readonly BlockerType Schedule = new("Schedule");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BlockerType FindValue(string value) => FindValue<BlockerType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BlockerType(string value) => FindValue(value);
}
