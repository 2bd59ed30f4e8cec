using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>InstanceAction</c>.</summary>
public class InstanceAction(string value) : ConstantClass(value)
{
    /// <summary><c>TERMINATE</c></summary>
    public static readonly InstanceAction TERMINATE = new("TERMINATE");

    /// <summary><c>KEEP_ALIVE</c></summary>
    public static readonly InstanceAction KEEP_ALIVE = new("KEEP_ALIVE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static InstanceAction FindValue(string value) => FindValue<InstanceAction>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator InstanceAction(string value) => FindValue(value);
}
