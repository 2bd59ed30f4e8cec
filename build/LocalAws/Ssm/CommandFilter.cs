using System.Globalization;

namespace LocalAws.Ssm;

/// <summary>A condition on commands.</summary>
/// <param name="Key">InvokedAfter, InvokedBefore, Status or DocumentName.</param>
public sealed record CommandFilter(string Key, string Value)
{
    internal bool Matches(DateTimeOffset? requested, string? status, string? document) =>
        Key switch
        {
            "InvokedAfter" => requested >= Time,
            "InvokedBefore" => requested < Time,
            "Status" => status == Value,
            "DocumentName" => document == Value,
            _ => throw SsmErrors.InvalidFilterKey(Key),
        };

    private DateTimeOffset Time =>
        DateTimeOffset.TryParse(Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw SsmErrors.Invalid($"The value of the filter {Key} must be a timestamp: {Value}");
}
