using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class StageTransitionType(string value) : ConstantClass(value)
{
    public static readonly StageTransitionType Inbound = new("Inbound");
    public static readonly StageTransitionType Outbound = new("Outbound");

    public static StageTransitionType FindValue(string value) => FindValue<StageTransitionType>(value);

    public static implicit operator StageTransitionType(string value) => FindValue(value);
}
