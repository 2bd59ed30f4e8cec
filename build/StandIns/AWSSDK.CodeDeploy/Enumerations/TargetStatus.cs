using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class TargetStatus(string value) : ConstantClass(value)
{
    public static readonly TargetStatus Pending = new("Pending");
    public static readonly TargetStatus InProgress = new("InProgress");
    public static readonly TargetStatus Succeeded = new("Succeeded");
    public static readonly TargetStatus Failed = new("Failed");
    public static readonly TargetStatus Skipped = new("Skipped");
    public static readonly TargetStatus Unknown = new("Unknown");
    public static readonly TargetStatus Ready = new("Ready");

    public static TargetStatus FindValue(string value) => FindValue<TargetStatus>(value);

    public static implicit operator TargetStatus(string value) => FindValue(value);
}
