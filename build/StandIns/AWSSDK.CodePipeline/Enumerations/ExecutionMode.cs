using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ExecutionMode</c>.</summary>
public class ExecutionMode(string value) : ConstantClass(value)
{
    /// <summary><c>QUEUED</c></summary>
    public static readonly ExecutionMode QUEUED = new("QUEUED");

    /// <summary><c>SUPERSEDED</c></summary>
    public static readonly ExecutionMode SUPERSEDED = new("SUPERSEDED");

    /// <summary><c>PARALLEL</c></summary>
    public static readonly ExecutionMode PARALLEL = new("PARALLEL");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ExecutionMode FindValue(string value) => FindValue<ExecutionMode>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ExecutionMode(string value) => FindValue(value);
}
