using Amazon.Runtime;

namespace Amazon.CodeDeploy;

public class MinimumHealthyHostsPerZoneType(string value) : ConstantClass(value)
{
    public static readonly MinimumHealthyHostsPerZoneType HOST_COUNT = new("HOST_COUNT");
    public static readonly MinimumHealthyHostsPerZoneType FLEET_PERCENT = new("FLEET_PERCENT");

    public static MinimumHealthyHostsPerZoneType FindValue(string value) => FindValue<MinimumHealthyHostsPerZoneType>(value);

    public static implicit operator MinimumHealthyHostsPerZoneType(string value) => FindValue(value);
}
