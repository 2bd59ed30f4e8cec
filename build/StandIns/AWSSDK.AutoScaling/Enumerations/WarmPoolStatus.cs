using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>WarmPoolStatus</c>.</summary>
public class WarmPoolStatus(string value) : ConstantClass(value)
{
    /// <summary><c>PendingDelete</c></summary>
    public static readonly WarmPoolStatus PendingDelete = new("PendingDelete");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static WarmPoolStatus FindValue(string value) => FindValue<WarmPoolStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator WarmPoolStatus(string value) => FindValue(value);
}
