using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class BareMetal(string value) : ConstantClass(value)
{
    public static readonly BareMetal Included = new("included");
    public static readonly BareMetal Excluded = new("excluded");
    public static readonly BareMetal Required = new("required");

    public static BareMetal FindValue(string value) => FindValue<BareMetal>(value);

    public static implicit operator BareMetal(string value) => FindValue(value);
}
