namespace Amazon.AutoScaling.Model;

public partial class AvailabilityZoneImpairmentPolicy
{
    public bool? ZonalShiftEnabled { get; set; }

    public ImpairedZoneHealthCheckBehavior? ImpairedZoneHealthCheckBehavior { get; set; }
}
