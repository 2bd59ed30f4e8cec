using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>WarmPoolState</c>.</summary>
public class WarmPoolState(string value) : ConstantClass(value)
{
    /// <summary><c>Stopped</c></summary>
    public static readonly WarmPoolState Stopped = new("Stopped");

    /// <summary><c>Running</c></summary>
    public static readonly WarmPoolState Running = new("Running");

    /// <summary><c>Hibernated</c></summary>
    public static readonly WarmPoolState Hibernated = new("Hibernated");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static WarmPoolState FindValue(string value) => FindValue<WarmPoolState>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator WarmPoolState(string value) => FindValue(value);
}
