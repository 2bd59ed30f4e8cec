using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ExecutionType</c>.</summary>
public class ExecutionType(string value) : ConstantClass(value)
{
    /// <summary><c>STANDARD</c></summary>
    public static readonly ExecutionType STANDARD = new("STANDARD");

    /// <summary><c>ROLLBACK</c></summary>
    public static readonly ExecutionType ROLLBACK = new("ROLLBACK");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ExecutionType FindValue(string value) => FindValue<ExecutionType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ExecutionType(string value) => FindValue(value);
}
