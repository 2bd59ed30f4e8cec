using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class AcceleratorType(string value) : ConstantClass(value)
{
    public static readonly AcceleratorType Gpu = new("gpu");
    public static readonly AcceleratorType Fpga = new("fpga");
    public static readonly AcceleratorType Inference = new("inference");

    public static AcceleratorType FindValue(string value) => FindValue<AcceleratorType>(value);

    public static implicit operator AcceleratorType(string value) => FindValue(value);
}
