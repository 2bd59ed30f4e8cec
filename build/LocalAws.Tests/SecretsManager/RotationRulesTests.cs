using System.Globalization;
using LocalAws.Kernel;
using LocalAws.SecretsManager;

namespace LocalAws.Tests.SecretsManager;

public class RotationRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 10, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(30, null, null, "2026-12-28 10:30")]
    [InlineData(null, "rate(4 hours)", "4h", "2026-11-28 14:30")]
    [InlineData(null, "rate(10 days)", "24h", "2026-12-08 10:30")]
    [InlineData(null, "cron(0 8 1 * ? *)", "16h", "2026-12-01 08:00")]
    [InlineData(null, "cron(0 /8 * * ? *)", "8h", "2026-11-28 16:00")]
    [InlineData(null, "cron(0 4/12 * * ? *)", "8h", "2026-11-28 16:00")]
    [InlineData(null, "cron(0 9 ? * 7L *)", null, "2026-12-26 09:00")]
    [InlineData(null, "cron(0 8 ? * 3#2 *)", "3h", "2026-12-08 08:00")]
    public void A_secret_rotates_next_when_its_rules_say(int? days, string? expression, string? duration, string expected)
    {
        var rules = new RotationRulesType(days, duration, expression);
        rules.Check(Now);
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), rules.Next(Now, timeScale: 1));
    }

    [Fact]
    public void Days_are_divided_by_the_time_scale_and_the_clock_is_not()
    {
        Assert.Equal(Now.AddDays(1), new RotationRulesType(10, null, null).Next(Now, timeScale: 10));
        Assert.Equal(Now.AddMinutes(90), new RotationRulesType(null, null, "cron(0 12 * * ? *)").Next(Now, timeScale: 10));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(30, "rate(10 days)", null)]
    [InlineData(null, "rate(3 hours)", null)]
    [InlineData(null, "rate(240 minutes)", null)]
    [InlineData(null, "rate(1000 days)", null)]
    [InlineData(null, "rate(4 hours)", "5h")]
    [InlineData(null, "rate(2 days)", "25h")]
    [InlineData(30, null, "0h")]
    [InlineData(30, null, "3")]
    [InlineData(null, "cron(5 8 1 * ? *)", null)]
    [InlineData(null, "cron(0 8 1 * ? 2027)", null)]
    [InlineData(null, "cron(0 8 1W * ? *)", null)]
    [InlineData(null, "cron(0 8 31 2 ? *)", null)]
    [InlineData(null, "cron(0 /2 * * ? *)", null)]
    [InlineData(null, "cron(0 8,9 * * ? *)", null)]
    [InlineData(null, "cron(0 8 1 * ? *)", "17h")]
    [InlineData(null, "cron(0 4/8 * * ? *)", "8h")]
    [InlineData(null, "cron(0 8 * * *)", null)]
    [InlineData(null, "every day", null)]
    public void What_cannot_be_is_refused(int? days, string? expression, string? duration) =>
        Assert.Equal("InvalidParameterException", Assert.Throws<AwsException>(() => new RotationRulesType(days, duration, expression).Check(Now)).Code);
}
