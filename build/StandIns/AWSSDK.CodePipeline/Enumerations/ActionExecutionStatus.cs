using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ActionExecutionStatus</c>.</summary>
public class ActionExecutionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>InProgress</c></summary>
    public static readonly ActionExecutionStatus InProgress = new("InProgress");

    /// <summary><c>Abandoned</c></summary>
    public static readonly ActionExecutionStatus Abandoned = new("Abandoned");

    /// <summary><c>Succeeded</c></summary>
    public static readonly ActionExecutionStatus Succeeded = new("Succeeded");

    /// <summary><c>Failed</c></summary>
    public static readonly ActionExecutionStatus Failed = new("Failed");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ActionExecutionStatus FindValue(string value) => FindValue<ActionExecutionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ActionExecutionStatus(string value) => FindValue(value);
}
