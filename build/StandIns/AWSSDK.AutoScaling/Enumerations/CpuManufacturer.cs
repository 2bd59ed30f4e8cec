using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>CpuManufacturer</c>.</summary>
public class CpuManufacturer(string value) : ConstantClass(value)
{
    /// <summary><c>intel</c></summary>
    public static readonly CpuManufacturer Intel = new("intel");

    /// <summary><c>amd</c></summary>
    public static readonly CpuManufacturer Amd = new("amd");

    /// <summary><c>amazon-web-services</c></summary>
    public static readonly CpuManufacturer AmazonWebServices = new("amazon-web-services");

    /// <summary><c>apple</c></summary>
    public static readonly CpuManufacturer Apple = new("apple");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CpuManufacturer FindValue(string value) => FindValue<CpuManufacturer>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CpuManufacturer(string value) => FindValue(value);
}
