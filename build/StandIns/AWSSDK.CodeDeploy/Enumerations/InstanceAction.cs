using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class InstanceAction(string value) : ConstantClass(value)
{
    public static readonly InstanceAction TERMINATE = new("TERMINATE");
    public static readonly InstanceAction KEEP_ALIVE = new("KEEP_ALIVE");

    public static InstanceAction FindValue(string value) => FindValue<InstanceAction>(value);

    public static implicit operator InstanceAction(string value) => FindValue(value);
}
