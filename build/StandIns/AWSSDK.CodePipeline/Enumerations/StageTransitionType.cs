using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>StageTransitionType</c>.</summary>
public class StageTransitionType(string value) : ConstantClass(value)
{
    /// <summary><c>Inbound</c></summary>
    public static readonly StageTransitionType Inbound = new("Inbound");

    /// <summary><c>Outbound</c></summary>
    public static readonly StageTransitionType Outbound = new("Outbound");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static StageTransitionType FindValue(string value) => FindValue<StageTransitionType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator StageTransitionType(string value) => FindValue(value);
}
