using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>HookInvocationPoint</c>.</summary>
public class HookInvocationPoint(string value) : ConstantClass(value)
{
    /// <summary><c>PRE_PROVISION</c></summary>
    public static readonly HookInvocationPoint PRE_PROVISION = new("PRE_PROVISION");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static HookInvocationPoint FindValue(string value) => FindValue<HookInvocationPoint>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator HookInvocationPoint(string value) => FindValue(value);
}
