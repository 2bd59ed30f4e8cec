using Amazon.Runtime;

namespace Amazon.CloudFormation;

public class AfterValueFrom(string value) : ConstantClass(value)
{
    public static readonly AfterValueFrom TEMPLATE = new("TEMPLATE");

    public static AfterValueFrom FindValue(string value) => FindValue<AfterValueFrom>(value);

    public static implicit operator AfterValueFrom(string value) => FindValue(value);
}
