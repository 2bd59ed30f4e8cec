namespace Build.Pipelines;

/// <summary>Times of AWS's clients, whose kind is not always said.</summary>
internal static class Utc
{
    /// <summary>The same moment in UTC; null stays null.</summary>
    public static DateTimeOffset? Of(DateTime? time) => time is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value.ToUniversalTime(), DateTimeKind.Utc)) : null;
}
