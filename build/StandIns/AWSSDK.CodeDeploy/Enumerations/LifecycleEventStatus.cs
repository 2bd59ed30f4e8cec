using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class LifecycleEventStatus(string value) : ConstantClass(value)
{
    public static readonly LifecycleEventStatus Pending = new("Pending");
    public static readonly LifecycleEventStatus InProgress = new("InProgress");
    public static readonly LifecycleEventStatus Succeeded = new("Succeeded");
    public static readonly LifecycleEventStatus Failed = new("Failed");
    public static readonly LifecycleEventStatus Skipped = new("Skipped");
    public static readonly LifecycleEventStatus Unknown = new("Unknown");

    public static LifecycleEventStatus FindValue(string value) => FindValue<LifecycleEventStatus>(value);

    public static implicit operator LifecycleEventStatus(string value) => FindValue(value);
}
