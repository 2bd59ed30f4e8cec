using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>ImpairedZoneHealthCheckBehavior</c>.</summary>
public class ImpairedZoneHealthCheckBehavior(string value) : ConstantClass(value)
{
    /// <summary><c>ReplaceUnhealthy</c></summary>
    public static readonly ImpairedZoneHealthCheckBehavior ReplaceUnhealthy = new("ReplaceUnhealthy");

    /// <summary><c>IgnoreUnhealthy</c></summary>
    public static readonly ImpairedZoneHealthCheckBehavior IgnoreUnhealthy = new("IgnoreUnhealthy");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ImpairedZoneHealthCheckBehavior FindValue(string value) => FindValue<ImpairedZoneHealthCheckBehavior>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ImpairedZoneHealthCheckBehavior(string value) => FindValue(value);
}
