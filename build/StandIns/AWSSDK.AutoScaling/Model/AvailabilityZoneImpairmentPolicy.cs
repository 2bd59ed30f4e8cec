namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>AvailabilityZoneImpairmentPolicy</c>.</summary>
public partial class AvailabilityZoneImpairmentPolicy
{
    public bool? ZonalShiftEnabled { get; set; }

    public ImpairedZoneHealthCheckBehavior? ImpairedZoneHealthCheckBehavior { get; set; }
}
