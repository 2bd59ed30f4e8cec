using FsCheck;
using FsCheck.Fluent;
using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Execution;

namespace LocalAws.Tests.CloudWatch;

public class AlarmEvaluationTests
{
    [Theory]
    [InlineData("GreaterThanThreshold", 5, "OK")]
    [InlineData("GreaterThanThreshold", 6, "ALARM")]
    [InlineData("GreaterThanOrEqualToThreshold", 5, "ALARM")]
    [InlineData("LessThanThreshold", 5, "OK")]
    [InlineData("LessThanThreshold", 4, "ALARM")]
    [InlineData("LessThanOrEqualToThreshold", 5, "ALARM")]
    public void One_value_is_compared_with_the_threshold(string comparison, double value, string state) =>
        Assert.Equal(state, AlarmEvaluation.Evaluate(Alarm(1) with { ComparisonOperator = comparison }, [value])!.State);

    [Fact]
    public void Some_of_the_last_periods_are_enough_when_the_alarm_says_how_many()
    {
        Assert.Equal("ALARM", AlarmEvaluation.Evaluate(Alarm(3) with { DatapointsToAlarm = 2 }, [9, 1, 9])!.State);
        Assert.Equal("OK", AlarmEvaluation.Evaluate(Alarm(3) with { DatapointsToAlarm = 2 }, [9, 1, 1])!.State);
        Assert.Equal("OK", AlarmEvaluation.Evaluate(Alarm(3), [9, 1, 9])!.State);
    }

    [Theory]
    [InlineData(null, "INSUFFICIENT_DATA")]
    [InlineData("missing", "INSUFFICIENT_DATA")]
    [InlineData("ignore", null)]
    [InlineData("breaching", "ALARM")]
    [InlineData("notBreaching", "OK")]
    public void Silence_is_treated_as_the_alarm_says(string? treat, string? state) =>
        Assert.Equal(state, AlarmEvaluation.Evaluate(Alarm(2) with { TreatMissingData = treat }, [null, null])?.State);

    [Fact]
    public void The_reason_names_the_values_and_the_threshold() =>
        Assert.Equal("Threshold Crossed: 2 out of the last 2 datapoints [7.5, 9] greater than the threshold (5.0).", AlarmEvaluation.Evaluate(Alarm(2), [7.5, 9])!.Reason);

    [Fact]
    public void Another_breaching_value_never_ends_an_alarm() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 10).Select(value => (double)value).ListOf().Where(list => list.Count > 0).ToArbitrary(), values =>
        {
            var alarm = Alarm(values.Count) with { DatapointsToAlarm = Math.Max(1, values.Count / 2) };
            double?[] given = [.. values.Select(value => (double?)value)];
            double?[] worse = [.. given[1..], 10];
            return AlarmEvaluation.Evaluate(alarm, given)!.State != "ALARM" || given[0] > 5 || AlarmEvaluation.Evaluate(alarm, worse)!.State == "ALARM";
        }));

    private static MetricAlarm Alarm(int periods) => new() { EvaluationPeriods = periods, Period = 60, Threshold = 5, ComparisonOperator = "GreaterThanThreshold", Statistic = "Sum" };
}
