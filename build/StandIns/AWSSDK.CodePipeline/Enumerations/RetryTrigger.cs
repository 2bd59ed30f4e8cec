using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class RetryTrigger(string value) : ConstantClass(value)
{
    public static readonly RetryTrigger AutomatedStageRetry = new("AutomatedStageRetry");
    public static readonly RetryTrigger ManualStageRetry = new("ManualStageRetry");

    public static RetryTrigger FindValue(string value) => FindValue<RetryTrigger>(value);

    public static implicit operator RetryTrigger(string value) => FindValue(value);
}
