using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ExecutionType(string value) : ConstantClass(value)
{
    public static readonly ExecutionType STANDARD = new("STANDARD");
    public static readonly ExecutionType ROLLBACK = new("ROLLBACK");

    public static ExecutionType FindValue(string value) => FindValue<ExecutionType>(value);

    public static implicit operator ExecutionType(string value) => FindValue(value);
}
