using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>AcceleratorType</c>.</summary>
public class AcceleratorType(string value) : ConstantClass(value)
{
    /// <summary><c>gpu</c></summary>
    public static readonly AcceleratorType Gpu = new("gpu");

    /// <summary><c>fpga</c></summary>
    public static readonly AcceleratorType Fpga = new("fpga");

    /// <summary><c>inference</c></summary>
    public static readonly AcceleratorType Inference = new("inference");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AcceleratorType FindValue(string value) => FindValue<AcceleratorType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AcceleratorType(string value) => FindValue(value);
}
