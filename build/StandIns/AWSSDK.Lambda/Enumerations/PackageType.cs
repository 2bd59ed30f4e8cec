using Amazon.Runtime;

namespace Amazon.Lambda;

public class PackageType(string value) : ConstantClass(value)
{
    public static readonly PackageType Zip = new("Zip");
    public static readonly PackageType Image = new("Image");

    public static PackageType FindValue(string value) => FindValue<PackageType>(value);

    public static implicit operator PackageType(string value) => FindValue(value);
}
