using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>AcceleratorName</c>.</summary>
public class AcceleratorName(string value) : ConstantClass(value)
{
    /// <summary><c>a100</c></summary>
    public static readonly AcceleratorName A100 = new("a100");

    /// <summary><c>v100</c></summary>
    public static readonly AcceleratorName V100 = new("v100");

    /// <summary><c>k80</c></summary>
    public static readonly AcceleratorName K80 = new("k80");

    /// <summary><c>t4</c></summary>
    public static readonly AcceleratorName T4 = new("t4");

    /// <summary><c>m60</c></summary>
    public static readonly AcceleratorName M60 = new("m60");

    /// <summary><c>radeon-pro-v520</c></summary>
    public static readonly AcceleratorName RadeonProV520 = new("radeon-pro-v520");

    /// <summary><c>vu9p</c></summary>
    public static readonly AcceleratorName Vu9p = new("vu9p");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AcceleratorName FindValue(string value) => FindValue<AcceleratorName>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AcceleratorName(string value) => FindValue(value);
}
