using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class AcceleratorManufacturer(string value) : ConstantClass(value)
{
    public static readonly AcceleratorManufacturer Nvidia = new("nvidia");
    public static readonly AcceleratorManufacturer Amd = new("amd");
    public static readonly AcceleratorManufacturer AmazonWebServices = new("amazon-web-services");
    public static readonly AcceleratorManufacturer Xilinx = new("xilinx");

    public static AcceleratorManufacturer FindValue(string value) => FindValue<AcceleratorManufacturer>(value);

    public static implicit operator AcceleratorManufacturer(string value) => FindValue(value);
}
