using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>BundleType</c>.</summary>
public class BundleType(string value) : ConstantClass(value)
{
    /// <summary><c>tar</c></summary>
    public static readonly BundleType Tar = new("tar");

    /// <summary><c>tgz</c></summary>
    public static readonly BundleType Tgz = new("tgz");

    /// <summary><c>zip</c></summary>
    public static readonly BundleType Zip = new("zip");

    /// <summary><c>YAML</c></summary>
    public static readonly BundleType YAML = new("YAML");

    /// <summary><c>JSON</c></summary>
    public static readonly BundleType JSON = new("JSON");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static BundleType FindValue(string value) => FindValue<BundleType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator BundleType(string value) => FindValue(value);
}
