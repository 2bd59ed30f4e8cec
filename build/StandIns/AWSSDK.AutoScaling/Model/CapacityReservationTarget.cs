namespace Amazon.AutoScaling.Model;

/// <summary>Auto Scaling's <c>CapacityReservationTarget</c>.</summary>
public partial class CapacityReservationTarget
{
    public List<string>? CapacityReservationIds { get; set; }

    public List<string>? CapacityReservationResourceGroupArns { get; set; }
}
