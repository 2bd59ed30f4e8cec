using Amazon.Runtime;

namespace Amazon.EventBridge;

/// <summary>Values of EventBridge's <c>LaunchType</c>.</summary>
public class LaunchType(string value) : ConstantClass(value)
{
    /// <summary><c>EC2</c></summary>
    public static readonly LaunchType EC2 = new("EC2");

    /// <summary><c>FARGATE</c></summary>
    public static readonly LaunchType FARGATE = new("FARGATE");

    /// <summary><c>EXTERNAL</c></summary>
    public static readonly LaunchType EXTERNAL = new("EXTERNAL");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static LaunchType FindValue(string value) => FindValue<LaunchType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator LaunchType(string value) => FindValue(value);
}
