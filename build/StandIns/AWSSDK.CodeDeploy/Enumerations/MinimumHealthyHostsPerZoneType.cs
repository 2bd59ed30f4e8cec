using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>MinimumHealthyHostsPerZoneType</c>.</summary>
public class MinimumHealthyHostsPerZoneType(string value) : ConstantClass(value)
{
    /// <summary><c>HOST_COUNT</c></summary>
    public static readonly MinimumHealthyHostsPerZoneType HOST_COUNT = new("HOST_COUNT");

    /// <summary><c>FLEET_PERCENT</c></summary>
    public static readonly MinimumHealthyHostsPerZoneType FLEET_PERCENT = new("FLEET_PERCENT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static MinimumHealthyHostsPerZoneType FindValue(string value) => FindValue<MinimumHealthyHostsPerZoneType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator MinimumHealthyHostsPerZoneType(string value) => FindValue(value);
}
