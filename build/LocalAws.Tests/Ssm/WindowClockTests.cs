using FsCheck;
using FsCheck.Fluent;
using LocalAws.Kernel;
using LocalAws.Ssm.Windows;

namespace LocalAws.Tests.Ssm;

public class WindowClockTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 28, 12, 0, 0, TimeSpan.Zero);

    private static WindowSettings Settings(string schedule, string? zone = null) => new("nightly", null, null, null, schedule, zone, null, 2, 1, true);

    [Theory]
    [InlineData("cron(0 2 ? * SUN *)", null, "2026-03-29T02:00Z")]
    [InlineData("cron(0 5 ? * SUN *)", "Europe/Berlin", "2026-03-29T03:00Z")] // summer time began three hours before
    [InlineData("cron(0 20 ? * * *)", "America/New_York", "2026-03-29T00:00Z")]
    [InlineData("rate(7 days)", null, "2026-04-04T12:00Z")]
    [InlineData("at(2026-04-01T08:00:00)", "Asia/Tokyo", "2026-03-31T23:00Z")]
    [InlineData("at(2026-04-01T08:00:00Z)", "Asia/Tokyo", "2026-04-01T08:00Z")]
    [InlineData("at(2026-03-01T08:00:00)", null, null)]
    public void A_window_opens_by_the_clock_of_its_zone(string schedule, string? zone, string? time) => Assert.Equal(time, WindowStore.Text(WindowClock.Next(Settings(schedule, zone), Now, 1)));

    [Fact]
    public void Dates_and_days_of_delay_count()
    {
        Assert.Equal("2026-05-03T02:00Z", WindowStore.Text(WindowClock.Next(Settings("cron(0 2 ? * SUN *)") with { StartDate = "2026-05-01T00:00:00Z" }, Now, 1)));
        Assert.Null(WindowClock.Next(Settings("cron(0 2 ? * SUN *)") with { EndDate = "2026-03-28T20:00:00" }, Now, 1));
        Assert.Equal("2026-04-16T02:00Z", WindowStore.Text(WindowClock.Next(Settings("cron(0 2 ? * TUE#2 *)") with { Offset = 2 }, Now, 1)));
    }

    [Theory]
    [InlineData("cron(0 2 * * ? *)", "Mars/Olympus", 2, 1)]
    [InlineData("cron(0 2 * * *)", null, 2, 1)]
    [InlineData("sometimes", null, 2, 1)]
    [InlineData("at(tomorrow)", null, 2, 1)]
    [InlineData("rate(1 day)", null, 2, 2)]
    public void What_never_opens_is_refused(string schedule, string? zone, int duration, int cutoff) =>
        Assert.Equal("ValidationException", Assert.Throws<AwsException>(() => WindowClock.Check(Settings(schedule, zone) with { Duration = duration, Cutoff = cutoff })).Code);

    [Fact]
    public void The_next_time_is_later() => Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seconds =>
    {
        var after = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return WindowClock.Next(Settings("cron(30 2 ? * * *)", "Europe/Berlin"), after, 1) > after;
    }).QuickCheckThrowOnFailure();
}
