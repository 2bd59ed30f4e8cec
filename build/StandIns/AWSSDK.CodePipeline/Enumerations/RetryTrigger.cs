using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>RetryTrigger</c>.</summary>
public class RetryTrigger(string value) : ConstantClass(value)
{
    /// <summary><c>AutomatedStageRetry</c></summary>
    public static readonly RetryTrigger AutomatedStageRetry = new("AutomatedStageRetry");

    /// <summary><c>ManualStageRetry</c></summary>
    public static readonly RetryTrigger ManualStageRetry = new("ManualStageRetry");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RetryTrigger FindValue(string value) => FindValue<RetryTrigger>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RetryTrigger(string value) => FindValue(value);
}
