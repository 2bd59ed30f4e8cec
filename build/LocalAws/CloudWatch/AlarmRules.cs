using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>What must hold of an alarm (CloudWatch API Reference, PutMetricAlarm).</summary>
internal static class AlarmRules
{
    private const int SecondsOfAWeek = 7 * 24 * 3600;
    private static readonly string[] Comparisons = ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"];
    private static readonly string[] MissingData = ["breaching", "notBreaching", "ignore", "missing"];

    /// <exception cref="AwsException">Something does not hold, or is AWS's alone.</exception>
    public static void Check(PutMetricAlarmInput request)
    {
        if (request.Metrics is { Count: > 0 } || request.ThresholdMetricId is not null)
            throw CloudWatchErrors.NotHere("metric math and anomaly detection");
        if (request.ExtendedStatistic is not null || request.EvaluateLowSampleCountPercentile is not null)
            throw CloudWatchErrors.NotHere("percentiles and other extended statistics");
        Require(request.MetricName, "MetricName");
        Require(request.Namespace, "Namespace");
        Require(request.Statistic, "Statistic");
        Require(request.Period, "Period");
        Require(request.EvaluationPeriods, "EvaluationPeriods");
        Require(request.Threshold, "Threshold");
        if (!Comparisons.Contains(request.ComparisonOperator ?? throw CloudWatchErrors.MissingParameter("The parameter ComparisonOperator is required.")))
            throw CloudWatchErrors.NotHere($"the comparison {request.ComparisonOperator}");
        if (request.Period is not (10 or 20 or 30) && request.Period % 60 != 0)
            throw CloudWatchErrors.Validation("Period must be 10, 20, 30 or a multiple of 60");
        if ((long)request.Period! * request.EvaluationPeriods! > SecondsOfAWeek)
            throw CloudWatchErrors.Validation("Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= 604800)");
        if (request.DatapointsToAlarm > request.EvaluationPeriods)
            throw CloudWatchErrors.Validation("DatapointsToAlarm must be less than or equal to EvaluationPeriods");
        if (request.TreatMissingData is { } treat && !MissingData.Contains(treat))
            throw CloudWatchErrors.Validation($"The value {treat} for TreatMissingData is not one of {string.Join(", ", MissingData)}");
        foreach (var action in (request.AlarmActions ?? []).Concat(request.OKActions ?? []).Concat(request.InsufficientDataActions ?? []))
        {
            if (!Arn.TryParse(action, out var arn))
                throw CloudWatchErrors.Validation($"Invalid arn syntax: {action}");
            if (arn.Service != "sns")
                throw CloudWatchErrors.InvalidValue($"LocalAws carries out no alarm action but publishing to an SNS topic: {action}");
        }
    }

    private static void Require(object? value, string name)
    {
        if (value is null)
            throw CloudWatchErrors.MissingParameter($"The parameter {name} is required.");
    }
}
