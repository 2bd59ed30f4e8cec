using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class BundleType(string value) : ConstantClass(value)
{
    public static readonly BundleType Tar = new("tar");
    public static readonly BundleType Tgz = new("tgz");
    public static readonly BundleType Zip = new("zip");
    public static readonly BundleType YAML = new("YAML");
    public static readonly BundleType JSON = new("JSON");

    public static BundleType FindValue(string value) => FindValue<BundleType>(value);

    public static implicit operator BundleType(string value) => FindValue(value);
}
