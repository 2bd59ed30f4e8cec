using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class MinimumHealthyHostsType(string value) : ConstantClass(value)
{
    public static readonly MinimumHealthyHostsType HOST_COUNT = new("HOST_COUNT");
    public static readonly MinimumHealthyHostsType FLEET_PERCENT = new("FLEET_PERCENT");

    public static MinimumHealthyHostsType FindValue(string value) => FindValue<MinimumHealthyHostsType>(value);

    public static implicit operator MinimumHealthyHostsType(string value) => FindValue(value);
}
