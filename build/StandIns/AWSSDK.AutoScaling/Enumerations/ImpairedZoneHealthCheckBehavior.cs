using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class ImpairedZoneHealthCheckBehavior(string value) : ConstantClass(value)
{
    public static readonly ImpairedZoneHealthCheckBehavior ReplaceUnhealthy = new("ReplaceUnhealthy");
    public static readonly ImpairedZoneHealthCheckBehavior IgnoreUnhealthy = new("IgnoreUnhealthy");

    public static ImpairedZoneHealthCheckBehavior FindValue(string value) => FindValue<ImpairedZoneHealthCheckBehavior>(value);

    public static implicit operator ImpairedZoneHealthCheckBehavior(string value) => FindValue(value);
}
