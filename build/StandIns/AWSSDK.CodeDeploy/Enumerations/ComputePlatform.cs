using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class ComputePlatform(string value) : ConstantClass(value)
{
    public static readonly ComputePlatform Server = new("Server");
    public static readonly ComputePlatform Lambda = new("Lambda");
    public static readonly ComputePlatform ECS = new("ECS");

    public static ComputePlatform FindValue(string value) => FindValue<ComputePlatform>(value);

    public static implicit operator ComputePlatform(string value) => FindValue(value);
}
