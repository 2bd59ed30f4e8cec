using Amazon.Runtime;

namespace Amazon.Lambda;

public class FunctionVersion(string value) : ConstantClass(value)
{
    public static readonly FunctionVersion ALL = new("ALL");

    public static FunctionVersion FindValue(string value) => FindValue<FunctionVersion>(value);

    public static implicit operator FunctionVersion(string value) => FindValue(value);
}
