using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>StageRetryMode</c>.</summary>
public class StageRetryMode(string value) : ConstantClass(value)
{
    /// <summary><c>FAILED_ACTIONS</c></summary>
    public static readonly StageRetryMode FAILED_ACTIONS = new("FAILED_ACTIONS");

    /// <summary><c>ALL_ACTIONS</c></summary>
    public static readonly StageRetryMode ALL_ACTIONS = new("ALL_ACTIONS");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StageRetryMode FindValue(string value) => FindValue<StageRetryMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StageRetryMode(string value) => FindValue(value);
}
