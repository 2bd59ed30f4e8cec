namespace Amazon.AutoScaling.Model;

public partial class CapacityReservationSpecification
{
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    public CapacityReservationTarget? CapacityReservationTarget { get; set; }
}
