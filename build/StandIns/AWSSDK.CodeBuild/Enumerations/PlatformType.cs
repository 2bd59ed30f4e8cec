using Amazon.Runtime;

namespace Amazon.CodeBuild;

public class PlatformType(string value) : ConstantClass(value)
{
    public static readonly PlatformType DEBIAN = new("DEBIAN");
    public static readonly PlatformType AMAZON_LINUX = new("AMAZON_LINUX");
    public static readonly PlatformType UBUNTU = new("UBUNTU");
    public static readonly PlatformType WINDOWS_SERVER = new("WINDOWS_SERVER");

    public static PlatformType FindValue(string value) => FindValue<PlatformType>(value);

    public static implicit operator PlatformType(string value) => FindValue(value);
}
