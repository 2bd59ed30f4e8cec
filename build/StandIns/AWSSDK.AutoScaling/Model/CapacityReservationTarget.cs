namespace Amazon.AutoScaling.Model;

public partial class CapacityReservationTarget
{
    public List<string>? CapacityReservationIds { get; set; }

    public List<string>? CapacityReservationResourceGroupArns { get; set; }
}
