using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class StageRetryMode(string value) : ConstantClass(value)
{
    public static readonly StageRetryMode FAILED_ACTIONS = new("FAILED_ACTIONS");
    public static readonly StageRetryMode ALL_ACTIONS = new("ALL_ACTIONS");

    public static StageRetryMode FindValue(string value) => FindValue<StageRetryMode>(value);

    public static implicit operator StageRetryMode(string value) => FindValue(value);
}
