using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>AcceleratorManufacturer</c>.</summary>
public class AcceleratorManufacturer(string value) : ConstantClass(value)
{
    /// <summary><c>nvidia</c></summary>
    public static readonly AcceleratorManufacturer Nvidia = new("nvidia");

    /// <summary><c>amd</c></summary>
    public static readonly AcceleratorManufacturer Amd = new("amd");

    /// <summary><c>amazon-web-services</c></summary>
    public static readonly AcceleratorManufacturer AmazonWebServices = new("amazon-web-services");

    /// <summary><c>xilinx</c></summary>
    public static readonly AcceleratorManufacturer Xilinx = new("xilinx");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AcceleratorManufacturer FindValue(string value) => FindValue<AcceleratorManufacturer>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AcceleratorManufacturer(string value) => FindValue(value);
}
