using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class RuleExecutionStatus(string value) : ConstantClass(value)
{
    public static readonly RuleExecutionStatus InProgress = new("InProgress");
    public static readonly RuleExecutionStatus Abandoned = new("Abandoned");
    public static readonly RuleExecutionStatus Succeeded = new("Succeeded");
    public static readonly RuleExecutionStatus Failed = new("Failed");

    public static RuleExecutionStatus FindValue(string value) => FindValue<RuleExecutionStatus>(value);

    public static implicit operator RuleExecutionStatus(string value) => FindValue(value);
}
