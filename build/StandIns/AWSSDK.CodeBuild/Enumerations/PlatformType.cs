using Amazon.Runtime;

namespace Amazon.CodeBuild;

/// <summary>Values of CodeBuild's <c>PlatformType</c>.</summary>
public class PlatformType(string value) : ConstantClass(value)
{
    /// <summary><c>DEBIAN</c></summary>
    public static readonly PlatformType DEBIAN = new("DEBIAN");

    /// <summary><c>AMAZON_LINUX</c></summary>
    public static readonly PlatformType AMAZON_LINUX = new("AMAZON_LINUX");

    /// <summary><c>UBUNTU</c></summary>
    public static readonly PlatformType UBUNTU = new("UBUNTU");

    /// <summary><c>WINDOWS_SERVER</c></summary>
    public static readonly PlatformType WINDOWS_SERVER = new("WINDOWS_SERVER");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static PlatformType FindValue(string value) => FindValue<PlatformType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator PlatformType(string value) => FindValue(value);
}
