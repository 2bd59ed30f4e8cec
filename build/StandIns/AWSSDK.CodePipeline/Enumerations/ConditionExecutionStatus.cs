using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ConditionExecutionStatus</c>.</summary>
public class ConditionExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>InProgress</c></summary>
    public static readonly ConditionExecutionStatus InProgress = new("InProgress");

    /// <summary><c>Failed</c></summary>
    public static readonly ConditionExecutionStatus Failed = new("Failed");

    /// <summary><c>Errored</c></summary>
    public static readonly ConditionExecutionStatus Errored = new("Errored");

    /// <summary><c>Succeeded</c></summary>
    public static readonly ConditionExecutionStatus Succeeded = new("Succeeded");

    /// <summary><c>Cancelled</c></summary>
    public static readonly ConditionExecutionStatus Cancelled = new("Cancelled");

    /// <summary><c>Abandoned</c></summary>
    public static readonly ConditionExecutionStatus Abandoned = new("Abandoned");

    /// <summary><c>Overridden</c></summary>
    public static readonly ConditionExecutionStatus Overridden = new("Overridden");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ConditionExecutionStatus FindValue(string value) => FindValue<ConditionExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ConditionExecutionStatus(string value) => FindValue(value);
}
