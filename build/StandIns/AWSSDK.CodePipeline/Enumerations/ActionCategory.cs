using Amazon.Runtime;

namespace Amazon.CodePipeline;

/// <summary>Values of CodePipeline's <c>ActionCategory</c>.</summary>
public class ActionCategory(string value) : ConstantClass(value)
{
    /// <summary><c>Source</c></summary>
    public static readonly ActionCategory Source = new("Source");

    /// <summary><c>Build</c></summary>
    public static readonly ActionCategory Build = new("Build");

    /// <summary><c>Deploy</c></summary>
    public static readonly ActionCategory Deploy = new("Deploy");

    /// <summary><c>Test</c></summary>
    public static readonly ActionCategory Test = new("Test");

    /// <summary><c>Invoke</c></summary>
    public static readonly ActionCategory Invoke = new("Invoke");

    /// <summary><c>Approval</c></summary>
    public static readonly ActionCategory Approval = new("Approval");

    /// <summary><c>Compute</c></summary>
    public static readonly ActionCategory Compute = new("Compute");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ActionCategory FindValue(string value) => FindValue<ActionCategory>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ActionCategory(string value) => FindValue(value);
}
