using System.Globalization;

namespace LocalAws.CloudWatch.Execution;

/// <summary>Decides an alarm's state from its last periods (CloudWatch User Guide, "Evaluating an alarm"). Pure.</summary>
public static class AlarmEvaluation
{
    /// <summary>The state that the values make; null when the alarm keeps the one it has.</summary>
    /// <param name="alarm">What is watched, and how.</param>
    /// <param name="values">The statistic of each of the last <c>EvaluationPeriods</c> periods, oldest first; null where nothing was measured.</param>
    public static AlarmVerdict? Evaluate(MetricAlarm alarm, IReadOnlyList<double?> values)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        ArgumentNullException.ThrowIfNull(values);
        var needed = alarm.DatapointsToAlarm ?? alarm.EvaluationPeriods!.Value;
        var present = values.OfType<double>().ToList();
        var missing = values.Count - present.Count;
        var treat = alarm.TreatMissingData ?? "missing";
        if (present.Count == 0 && treat is "missing")
            return new("INSUFFICIENT_DATA", $"Insufficient Data: {Count(missing)} {(missing == 1 ? "was" : "were")} unknown.");
        if (present.Count == 0 && treat is "ignore")
            return null;
        var breaching = present.Count(value => Breaches(alarm, value)) + (treat is "breaching" ? missing : 0);
        var listed = string.Join(", ", present.Select(value => value.ToString(CultureInfo.InvariantCulture)));
        if (breaching >= needed)
            return new("ALARM", $"Threshold Crossed: {breaching} out of the last {Count(values.Count)} [{listed}] {Words(alarm.ComparisonOperator!)} the threshold ({Threshold(alarm)}).");
        return treat is "ignore" && missing > 0 && breaching + missing >= needed
            ? null // the periods that nobody measured could have decided otherwise
            : new("OK", $"Threshold Crossed: {breaching} of the last {Count(values.Count)} [{listed}] {Words(alarm.ComparisonOperator!)} the threshold ({Threshold(alarm)}); {needed} would raise the alarm.");
    }

    /// <summary>Whether one value lies on the wrong side of the threshold.</summary>
    public static bool Breaches(MetricAlarm alarm, double value)
    {
        ArgumentNullException.ThrowIfNull(alarm);
        return alarm.ComparisonOperator switch
        {
            "GreaterThanOrEqualToThreshold" => value >= alarm.Threshold,
            "GreaterThanThreshold" => value > alarm.Threshold,
            "LessThanThreshold" => value < alarm.Threshold,
            _ => value <= alarm.Threshold,
        };
    }

    private static string Count(int number) => number == 1 ? "1 datapoint" : $"{number} datapoints";

    private static string Threshold(MetricAlarm alarm) => alarm.Threshold!.Value.ToString("0.0###", CultureInfo.InvariantCulture);

    private static string Words(string comparison) => comparison switch
    {
        "GreaterThanOrEqualToThreshold" => "greater than or equal to",
        "GreaterThanThreshold" => "greater than",
        "LessThanThreshold" => "less than",
        _ => "less than or equal to",
    };
}

/// <summary>A state, and why.</summary>
public sealed record AlarmVerdict(string State, string Reason);
