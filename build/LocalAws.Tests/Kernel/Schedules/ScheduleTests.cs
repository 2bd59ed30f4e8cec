using LocalAws.Kernel.Schedules;

namespace LocalAws.Tests.Kernel.Schedules;

public class ScheduleTests
{
    private static readonly DateTimeOffset Begun = new(2026, 11, 28, 10, 0, 30, TimeSpan.Zero);

    [Theory]
    [InlineData("rate(1 minute)", 0, 60)]
    [InlineData("rate(1 minute)", 59, 60)]
    [InlineData("rate(1 minute)", 60, 120)]
    [InlineData("rate(5 minutes)", -3600, 300)]
    [InlineData("rate(2 hours)", 7201, 14400)]
    [InlineData("rate(1 day)", 86399, 86400)]
    [InlineData("cron(* * * * ? *)", 0, 30)]
    public void A_rate_counts_from_its_beginning_and_a_cron_expression_by_the_clock(string expression, int after, int expected) =>
        Assert.Equal(Begun.AddSeconds(expected), Schedule.Parse(expression).Next(Begun, Begun.AddSeconds(after)));

    // The list that AWS was seen to refuse (LocalStack's tests that were run against it), and what cron(...) adds to it.
    [Theory]
    [InlineData("rate(10 seconds)")]
    [InlineData("rate(10 years)")]
    [InlineData("rate(1 minutes)")]
    [InlineData("rate(1 hours)")]
    [InlineData("rate(1 days)")]
    [InlineData("rate(10 minute)")]
    [InlineData("rate(10 hour)")]
    [InlineData("rate(10 day)")]
    [InlineData("rate()")]
    [InlineData("rate(10)")]
    [InlineData("rate(10 minutess)")]
    [InlineData("rate(foo minutes)")]
    [InlineData("rate(0 minutes)")]
    [InlineData("rate(-10 minutes)")]
    [InlineData("rate(10 MINUTES)")]
    [InlineData("rate( 10 minutes )")]
    [InlineData(" rate(10 minutes)")]
    [InlineData("rate(10 minutes)\n")]
    [InlineData("rate(99999999999999999999 days)")]
    [InlineData("cron()")]
    [InlineData("cron(0 10 * * ? *")]
    [InlineData("at(2026-11-28T10:00:00)")]
    [InlineData("")]
    public void What_is_no_schedule_is_refused(string expression) => Assert.Throws<ScheduleException>(() => Schedule.Parse(expression));
}
