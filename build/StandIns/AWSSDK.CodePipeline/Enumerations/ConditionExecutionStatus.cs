using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ConditionExecutionStatus(string value) : ConstantClass(value)
{
    public static readonly ConditionExecutionStatus InProgress = new("InProgress");
    public static readonly ConditionExecutionStatus Failed = new("Failed");
    public static readonly ConditionExecutionStatus Errored = new("Errored");
    public static readonly ConditionExecutionStatus Succeeded = new("Succeeded");
    public static readonly ConditionExecutionStatus Cancelled = new("Cancelled");
    public static readonly ConditionExecutionStatus Abandoned = new("Abandoned");
    public static readonly ConditionExecutionStatus Overridden = new("Overridden");

    public static ConditionExecutionStatus FindValue(string value) => FindValue<ConditionExecutionStatus>(value);

    public static implicit operator ConditionExecutionStatus(string value) => FindValue(value);
}
