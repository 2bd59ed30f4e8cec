namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>CapacityReservationSpecification</c>.</summary>
public partial class CapacityReservationSpecification
{
    public CapacityReservationPreference? CapacityReservationPreference { get; set; }

    public CapacityReservationTarget? CapacityReservationTarget { get; set; }
}
