using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>AssignPublicIp</c>.</summary>
public class AssignPublicIp(string value) : ConstantClass(value)
{
    /// <summary><c>ENABLED</c></summary>
    public static readonly AssignPublicIp ENABLED = new("ENABLED");

    /// <summary><c>DISABLED</c></summary>
    public static readonly AssignPublicIp DISABLED = new("DISABLED");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AssignPublicIp FindValue(string value) => FindValue<AssignPublicIp>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AssignPublicIp(string value) => FindValue(value);
}
