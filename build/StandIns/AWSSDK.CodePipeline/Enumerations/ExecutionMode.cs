using Amazon.Runtime;

namespace Amazon.CodePipeline;

public class ExecutionMode(string value) : ConstantClass(value)
{
    public static readonly ExecutionMode QUEUED = new("QUEUED");
    public static readonly ExecutionMode SUPERSEDED = new("SUPERSEDED");
    public static readonly ExecutionMode PARALLEL = new("PARALLEL");

    public static ExecutionMode FindValue(string value) => FindValue<ExecutionMode>(value);

    public static implicit operator ExecutionMode(string value) => FindValue(value);
}
