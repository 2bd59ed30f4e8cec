using Amazon.Runtime;

namespace Amazon.AutoScaling;

/// <summary>Values of Auto Scaling's <c>CapacityReservationPreference</c>.</summary>
public class CapacityReservationPreference(string value) : ConstantClass(value)
{
    /// <summary><c>capacity-reservations-only</c></summary>
    public static readonly CapacityReservationPreference CapacityReservationsOnly = new("capacity-reservations-only");

    /// <summary><c>capacity-reservations-first</c></summary>
    public static readonly CapacityReservationPreference CapacityReservationsFirst = new("capacity-reservations-first");

    /// <summary><c>none</c></summary>
    public static readonly CapacityReservationPreference None = new("none");

    /// <summary><c>default</c></summary>
    public static readonly CapacityReservationPreference Default = new("default");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static CapacityReservationPreference FindValue(string value) => FindValue<CapacityReservationPreference>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator CapacityReservationPreference(string value) => FindValue(value);
}
