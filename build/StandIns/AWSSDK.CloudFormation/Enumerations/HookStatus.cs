using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>HookStatus</c>.</summary>
public class HookStatus(string value) : ConstantClass(value)
{
    /// <summary><c>HOOK_IN_PROGRESS</c></summary>
    public static readonly HookStatus HOOK_IN_PROGRESS = new("HOOK_IN_PROGRESS");

    /// <summary><c>HOOK_COMPLETE_SUCCEEDED</c></summary>
    public static readonly HookStatus HOOK_COMPLETE_SUCCEEDED = new("HOOK_COMPLETE_SUCCEEDED");

    /// <summary><c>HOOK_COMPLETE_FAILED</c></summary>
    public static readonly HookStatus HOOK_COMPLETE_FAILED = new("HOOK_COMPLETE_FAILED");

    /// <summary><c>HOOK_FAILED</c></summary>
    public static readonly HookStatus HOOK_FAILED = new("HOOK_FAILED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static HookStatus FindValue(string value) => FindValue<HookStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator HookStatus(string value) => FindValue(value);
}
