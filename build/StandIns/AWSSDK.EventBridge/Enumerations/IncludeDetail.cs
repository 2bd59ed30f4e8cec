using Amazon.Runtime;

namespace Amazon.EventBridge;

public class IncludeDetail(string value) : ConstantClass(value)
{
    public static readonly IncludeDetail NONE = new("NONE");
    public static readonly IncludeDetail FULL = new("FULL");

    public static IncludeDetail FindValue(string value) => FindValue<IncludeDetail>(value);

    public static implicit operator IncludeDetail(string value) => FindValue(value);
}
