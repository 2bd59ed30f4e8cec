using Amazon.Runtime;

namespace Amazon.AutoScaling;

public class CapacityReservationPreference(string value) : ConstantClass(value)
{
    public static readonly CapacityReservationPreference CapacityReservationsOnly = new("capacity-reservations-only");
    public static readonly CapacityReservationPreference CapacityReservationsFirst = new("capacity-reservations-first");
    public static readonly CapacityReservationPreference None = new("none");
    public static readonly CapacityReservationPreference Default = new("default");

    public static CapacityReservationPreference FindValue(string value) => FindValue<CapacityReservationPreference>(value);

    public static implicit operator CapacityReservationPreference(string value) => FindValue(value);
}
