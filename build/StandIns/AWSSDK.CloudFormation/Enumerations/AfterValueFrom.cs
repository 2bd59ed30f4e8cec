using Amazon.Runtime;

namespace Amazon.CloudFormation;

/// <summary>Values of CloudFormation's <c>AfterValueFrom</c>.</summary>
public class AfterValueFrom(string value) : ConstantClass(value)
{
    /// <summary><c>TEMPLATE</c></summary>
    public static readonly AfterValueFrom TEMPLATE = new("TEMPLATE");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static AfterValueFrom FindValue(string value) => FindValue<AfterValueFrom>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator AfterValueFrom(string value) => FindValue(value);
}
