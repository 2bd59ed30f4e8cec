using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>RuleExecutionStatus</c>.</summary>
public class RuleExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>InProgress</c></summary>
    public static readonly RuleExecutionStatus InProgress = new("InProgress");

    /// <summary><c>Abandoned</c></summary>
    public static readonly RuleExecutionStatus Abandoned = new("Abandoned");

    /// <summary><c>Succeeded</c></summary>
    public static readonly RuleExecutionStatus Succeeded = new("Succeeded");

    /// <summary><c>Failed</c></summary>
    public static readonly RuleExecutionStatus Failed = new("Failed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static RuleExecutionStatus FindValue(string value) => FindValue<RuleExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator RuleExecutionStatus(string value) => FindValue(value);
}
