using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class CpuManufacturer(string value) : ConstantClass(value)
{
    public static readonly CpuManufacturer Intel = new("intel");
    public static readonly CpuManufacturer Amd = new("amd");
    public static readonly CpuManufacturer AmazonWebServices = new("amazon-web-services");
    public static readonly CpuManufacturer Apple = new("apple");

    public static CpuManufacturer FindValue(string value) => FindValue<CpuManufacturer>(value);

    public static implicit operator CpuManufacturer(string value) => FindValue(value);
}
