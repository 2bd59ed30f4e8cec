using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>HookFailureMode</c>.</summary>
public class HookFailureMode(string value) : ConstantClass(value)
{
    /// <summary><c>FAIL</c></summary>
    public static readonly HookFailureMode FAIL = new("FAIL");

    /// <summary><c>WARN</c></summary>
    public static readonly HookFailureMode WARN = new("WARN");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static HookFailureMode FindValue(string value) => FindValue<HookFailureMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator HookFailureMode(string value) => FindValue(value);
}
