using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>PropagateTags</c>.</summary>
public class PropagateTags(string value) : ConstantClass(value)
{
    /// <summary><c>TASK_DEFINITION</c></summary>
    public static readonly PropagateTags TASK_DEFINITION = new("TASK_DEFINITION");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PropagateTags FindValue(string value) => FindValue<PropagateTags>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PropagateTags(string value) => FindValue(value);
}
