using Amazon.Runtime;

namespace Amazon.CodeDeploy;

/// <summary>Values of CodeDeploy's <c>MinimumHealthyHostsType</c>.</summary>
public class MinimumHealthyHostsType(string value) : ConstantClass(value)
{
    /// <summary><c>HOST_COUNT</c></summary>
    public static readonly MinimumHealthyHostsType HOST_COUNT = new("HOST_COUNT");

    /// <summary><c>FLEET_PERCENT</c></summary>
    public static readonly MinimumHealthyHostsType FLEET_PERCENT = new("FLEET_PERCENT");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static MinimumHealthyHostsType FindValue(string value) => FindValue<MinimumHealthyHostsType>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator MinimumHealthyHostsType(string value) => FindValue(value);
}
