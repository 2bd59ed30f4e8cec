using System.Globalization;

namespace LocalAws.Logs;

/// <summary>Where an event stands: by its time, and in order of arrival within one time.</summary>
internal readonly record struct EventPosition(long Time, long Sequence) : IComparable<EventPosition>
{
    public static EventPosition Before(long time) => new(time, -1);

    public int CompareTo(EventPosition other) => (Time, Sequence).CompareTo((other.Time, other.Sequence));

    /// <summary>32 digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:D16}{Sequence:D16}");

    public static EventPosition? TryParse(string digits) =>
        digits.Length == 32
        && long.TryParse(digits.AsSpan(0, 16), NumberStyles.None, CultureInfo.InvariantCulture, out var time)
        && long.TryParse(digits.AsSpan(16), NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new(time, sequence)
            : null;
}
