using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class WarmPoolStatus(string value) : ConstantClass(value)
{
    public static readonly WarmPoolStatus PendingDelete = new("PendingDelete");

    public static WarmPoolStatus FindValue(string value) => FindValue<WarmPoolStatus>(value);

    public static implicit operator WarmPoolStatus(string value) => FindValue(value);
}
