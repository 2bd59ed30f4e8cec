using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ActionCategory(string value) : ConstantClass(value)
{
    public static readonly ActionCategory Source = new("Source");
    public static readonly ActionCategory Build = new("Build");
    public static readonly ActionCategory Deploy = new("Deploy");
    public static readonly ActionCategory Test = new("Test");
    public static readonly ActionCategory Invoke = new("Invoke");
    public static readonly ActionCategory Approval = new("Approval");
    public static readonly ActionCategory Compute = new("Compute");

    public static ActionCategory FindValue(string value) => FindValue<ActionCategory>(value);

    public static implicit operator ActionCategory(string value) => FindValue(value);
}
