using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class StopStatus(string value) : ConstantClass(value)
{
    public static readonly StopStatus Pending = new("Pending");
    public static readonly StopStatus Succeeded = new("Succeeded");

    public static StopStatus FindValue(string value) => FindValue<StopStatus>(value);

    public static implicit operator StopStatus(string value) => FindValue(value);
}
