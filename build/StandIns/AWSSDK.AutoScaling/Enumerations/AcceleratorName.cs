using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class AcceleratorName(string value) : ConstantClass(value)
{
    public static readonly AcceleratorName A100 = new("a100");
    public static readonly AcceleratorName V100 = new("v100");
    public static readonly AcceleratorName K80 = new("k80");
    public static readonly AcceleratorName T4 = new("t4");
    public static readonly AcceleratorName M60 = new("m60");
    public static readonly AcceleratorName RadeonProV520 = new("radeon-pro-v520");
    public static readonly AcceleratorName Vu9p = new("vu9p");

    public static AcceleratorName FindValue(string value) => FindValue<AcceleratorName>(value);

    public static implicit operator AcceleratorName(string value) => FindValue(value);
}
