using System.Globalization;
using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>When a secret rotates.</summary>
/// <param name="AutomaticallyAfterDays">Days between two rotations; or</param>
/// <param name="ScheduleExpression">e.g. <c>rate(10 days)</c> or <c>rate(4 hours)</c>; cron expressions are refused.</param>
/// <param name="Duration">Length of the window that a rotation may begin in, e.g. <c>3h</c>; here it begins at once.</param>
public sealed partial record RotationRulesType(long? AutomaticallyAfterDays, string? Duration, string? ScheduleExpression)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromHours(4);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(999);

    /// <summary>Time between two rotations.</summary>
    /// <exception cref="AwsException">InvalidParameterException.</exception>
    internal TimeSpan Interval()
    {
        if ((AutomaticallyAfterDays is null) == (ScheduleExpression is null))
            throw SecretErrors.InvalidParameter("Specify exactly one of AutomaticallyAfterDays and ScheduleExpression in RotationRules.");
        return AutomaticallyAfterDays is { } days ? TimeSpan.FromDays(days) : Read(ScheduleExpression!);
    }

    private static TimeSpan Read(string expression)
    {
        if (expression.StartsWith("cron(", StringComparison.Ordinal))
            throw SecretErrors.InvalidParameter($"LocalAws rotates by rate(...) expressions, not by cron: {expression}");
        if (Rate().Match(expression) is not { Success: true } match)
            throw SecretErrors.InvalidParameter($"Invalid ScheduleExpression: {expression}");
        var count = int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture);
        var interval = match.Groups["unit"].Value.StartsWith('h') ? TimeSpan.FromHours(count) : TimeSpan.FromDays(count);
        return interval >= Shortest && interval <= Longest ? interval : throw SecretErrors.InvalidParameter($"A secret rotates every 4 hours to 999 days: {expression}");
    }

    [GeneratedRegex(@"^rate\((?<count>[1-9][0-9]{0,4}) (?<unit>hours?|days?)\)$")]
    private static partial Regex Rate();
}
