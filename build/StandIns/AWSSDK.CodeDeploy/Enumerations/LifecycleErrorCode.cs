using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>LifecycleErrorCode</c>.</summary>
public class LifecycleErrorCode(string value) : ConstantClass(value)
{
    /// <summary><c>Success</c></summary>
    public static readonly LifecycleErrorCode Success = new("Success");

    /// <summary><c>ScriptMissing</c></summary>
    public static readonly LifecycleErrorCode ScriptMissing = new("ScriptMissing");

    /// <summary><c>ScriptNotExecutable</c></summary>
    public static readonly LifecycleErrorCode ScriptNotExecutable = new("ScriptNotExecutable");

    /// <summary><c>ScriptTimedOut</c></summary>
    public static readonly LifecycleErrorCode ScriptTimedOut = new("ScriptTimedOut");

    /// <summary><c>ScriptFailed</c></summary>
    public static readonly LifecycleErrorCode ScriptFailed = new("ScriptFailed");

    /// <summary><c>UnknownError</c></summary>
    public static readonly LifecycleErrorCode UnknownError = new("UnknownError");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LifecycleErrorCode FindValue(string value) => FindValue<LifecycleErrorCode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LifecycleErrorCode(string value) => FindValue(value);
}
