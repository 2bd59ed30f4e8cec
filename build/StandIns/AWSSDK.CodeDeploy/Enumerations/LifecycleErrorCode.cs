using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class LifecycleErrorCode(string value) : ConstantClass(value)
{
    public static readonly LifecycleErrorCode Success = new("Success");
    public static readonly LifecycleErrorCode ScriptMissing = new("ScriptMissing");
    public static readonly LifecycleErrorCode ScriptNotExecutable = new("ScriptNotExecutable");
    public static readonly LifecycleErrorCode ScriptTimedOut = new("ScriptTimedOut");
    public static readonly LifecycleErrorCode ScriptFailed = new("ScriptFailed");
    public static readonly LifecycleErrorCode UnknownError = new("UnknownError");

    public static LifecycleErrorCode FindValue(string value) => FindValue<LifecycleErrorCode>(value);

    public static implicit operator LifecycleErrorCode(string value) => FindValue(value);
}
