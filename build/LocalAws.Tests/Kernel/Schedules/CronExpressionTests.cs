using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LocalAws.Kernel.Schedules;

namespace LocalAws.Tests.Kernel.Schedules;

public class CronExpressionTests
{
    // 2026-11-01 is a Sunday.
    [Theory]
    [InlineData("0 10 * * ? *", "2026-11-28 09:59", "2026-11-28 10:00")]
    [InlineData("0 10 * * ? *", "2026-11-28 10:00", "2026-11-29 10:00")]
    [InlineData("15 12 * * ? *", "2026-12-31 12:15", "2027-01-01 12:15")]
    [InlineData("0 18 ? * MON-FRI *", "2026-11-27 18:00", "2026-11-30 18:00")]
    [InlineData("0 18 ? * 2-6 *", "2026-11-27 18:00", "2026-11-30 18:00")]
    [InlineData("0 8 1 * ? *", "2026-11-28 00:00", "2026-12-01 08:00")]
    [InlineData("0/15 * * * ? *", "2026-11-28 10:46", "2026-11-28 11:00")]
    [InlineData("/15 * * * ? *", "2026-11-28 10:44", "2026-11-28 10:45")]
    [InlineData("5-20/5 9,17 * * ? *", "2026-11-28 09:20", "2026-11-28 17:05")]
    [InlineData("0/30 22-2 ? * MON-FRI *", "2026-11-26 23:30", "2026-11-27 00:00")]
    [InlineData("0/30 22-2 ? * MON-FRI *", "2026-11-26 02:30", "2026-11-26 22:00")]
    [InlineData("0 0 L * ? *", "2026-02-01 00:00", "2026-02-28 00:00")]
    [InlineData("0 0 L FEB ? *", "2026-03-01 00:00", "2027-02-28 00:00")]
    [InlineData("0 0 29 2 ? *", "2026-01-01 00:00", "2028-02-29 00:00")]
    [InlineData("0 0 L-3 * ? *", "2026-02-01 00:00", "2026-02-25 00:00")]
    [InlineData("0 0 3W * ? *", "2026-10-01 00:00", "2026-10-02 00:00")]
    [InlineData("0 0 1W * ? *", "2026-10-31 00:00", "2026-11-02 00:00")]
    [InlineData("0 0 1W * ? *", "2026-07-31 00:00", "2026-08-03 00:00")]
    [InlineData("0 0 31W * ? *", "2026-04-01 00:00", "2026-05-29 00:00")]
    [InlineData("0 0 LW * ? *", "2026-05-01 00:00", "2026-05-29 00:00")]
    [InlineData("0 0 ? * 3#2 *", "2026-11-01 00:00", "2026-11-10 00:00")]
    [InlineData("0 0 ? * SUN#5 *", "2026-11-01 00:00", "2026-11-29 00:00")]
    [InlineData("0 0 ? * SUN#5 *", "2026-11-29 00:00", "2027-01-31 00:00")]
    [InlineData("0 0 ? * 6L *", "2026-11-01 00:00", "2026-11-27 00:00")]
    [InlineData("0 0 ? * L *", "2026-11-01 00:00", "2026-11-07 00:00")]
    [InlineData("0 0 1 1 ? 2030-2040/5", "2030-01-01 00:00", "2035-01-01 00:00")]
    [InlineData("59 23 31 dec ? 2199", "2026-01-01 00:00", "2199-12-31 23:59")]
    public void The_next_time_is_the_one_that_the_calendar_says(string cron, string after, string expected) =>
        Assert.Equal(Time(expected), CronExpression.Parse(cron).Next(Time(after)));

    [Theory]
    [InlineData("0 0 31 2 ? *")]
    [InlineData("0 0 ? 2 1#5 2026")]
    [InlineData("0 0 * * ? 2020")]
    public void What_never_comes_is_null(string cron) => Assert.Null(CronExpression.Parse(cron).Next(Time("2026-11-28 00:00")));

    [Theory]
    [InlineData("", "six fields")]
    [InlineData("0 10 * * ?", "six fields")]
    [InlineData("0 10 * * ? * *", "six fields")]
    [InlineData("0 10 * * * *", "the other must be ?")]
    [InlineData("0 10 1 * MON *", "the other must be ?")]
    [InlineData("0 10 ? * ? *", "must say which days")]
    [InlineData("60 10 * * ? *", "Minutes: '60'")]
    [InlineData("-1 10 * * ? *", "Minutes: ''")]
    [InlineData("0 24 * * ? *", "Hours: '24'")]
    [InlineData("0 0 0 * ? *", "Day-of-month: '0'")]
    [InlineData("0 0 32W * ? *", "Day-of-month: '32'")]
    [InlineData("0 0 1W,15W * ? *", "Day-of-month: '1W,15'")]
    [InlineData("0 0 1,L * ? *", "Day-of-month: 'L'")]
    [InlineData("0 0 1#2 * ? *", "Day-of-month: '1#2'")]
    [InlineData("0 0 * 13 ? *", "Month: '13' is not allowed there; values are 1-12 or JAN-DEC.")]
    [InlineData("0 0 * JUNE ? *", "Month: 'JUNE'")]
    [InlineData("0 0 ? * 0 *", "Day-of-week: '0'")]
    [InlineData("0 0 ? * 8 *", "Day-of-week: '8'")]
    [InlineData("0 0 ? * 3#6 *", "Day-of-week: '3#6'")]
    [InlineData("0 0 ? * 3#1,6#3 *", "Day-of-week: '3#1'")]
    [InlineData("0 0 ? * 3W *", "Day-of-week: '3W'")]
    [InlineData("0 0 * * ? 1969", "Year: '1969'")]
    [InlineData("0 0 * * ? 2030-2029", "Year: '2030-2029'")]
    [InlineData("0/0 0 * * ? *", "Minutes: '/0'")]
    [InlineData("0/60 0 * * ? *", "Minutes: '/60'")]
    [InlineData("0/5/5 0 * * ? *", "Minutes: '0/5/5'")]
    [InlineData("1-2-3 0 * * ? *", "Minutes: '1-2-3'")]
    [InlineData("1,,2 0 * * ? *", "Minutes: ''")]
    [InlineData("? 0 * * ? *", "Minutes: '?'")]
    [InlineData("99999999999 0 * * ? *", "Minutes: '99999999999'")]
    public void What_is_no_cron_expression_is_refused_with_its_field(string cron, string reason) =>
        Assert.Contains(reason, Assert.Throws<ScheduleException>(() => CronExpression.Parse(cron)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_next_time_is_selected_later_and_none_between_is()
    {
        var minutes = Field("*", "0", "7,50", "0/7", "58-3", "*/59");
        var hours = Field("*", "0", "23", "0/5", "22-1");
        var days = Field("* ?", "L ?", "LW ?", "1W ?", "15W ?", "28W ?", "1-31/2 ?", "? *", "? L", "? 2L", "? SAT#1", "? 4#5", "? FRI-MON");
        var times = Gen.Choose(0, 5 * 366 * 24 * 60).Select(each => Time("2026-01-01 00:00").AddMinutes(each).AddSeconds(each % 60));
        var all = from minute in minutes from hour in hours from day in days from month in Field("*", "2", "11-2", "*/3") from time in times
                  select (Cron: $"{minute} {hour} {day.Split(' ')[0]} {month} {day.Split(' ')[1]} *", After: time);
        Prop.ForAll(all.ToArbitrary(), each =>
        {
            var cron = CronExpression.Parse(each.Cron);
            var next = cron.Next(each.After);
            Assert.NotNull(next);
            Assert.True(next > each.After && cron.Matches(next.Value), $"{each.Cron} after {each.After:u}: {next:u}");
            // As far as a day on either side is searched by hand.
            for (var between = Math.Max(each.After.Ticks, next.Value.AddDays(-1).Ticks) / TimeSpan.TicksPerMinute + 1; between < next.Value.Ticks / TimeSpan.TicksPerMinute; between++)
                Assert.False(cron.Matches(new DateTimeOffset(between * TimeSpan.TicksPerMinute, TimeSpan.Zero)));
            for (var between = each.After.Ticks / TimeSpan.TicksPerMinute + 1; between < Math.Min(each.After.AddDays(1).Ticks, next.Value.Ticks) / TimeSpan.TicksPerMinute; between++)
                Assert.False(cron.Matches(new DateTimeOffset(between * TimeSpan.TicksPerMinute, TimeSpan.Zero)));
        }).QuickCheckThrowOnFailure();

        static Gen<string> Field(params string[] texts) => Gen.Elements(texts);
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_nothing_else() => Prop.ForAll(
        Gen.Elements("*", "?", "L", "W", "#", "/", "-", ",", "0", "1", "31", "59", "60", "MON", "JAN", " ", "2026", "é").NonEmptyListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            try
            {
                CronExpression.Parse($"{text} {text} {text} * ? *").Next(DateTimeOffset.UnixEpoch);
                CronExpression.Parse($"0 0 ? {text} {text} {text}").Next(DateTimeOffset.UnixEpoch);
            }
            catch (ScheduleException)
            {
                // refused
            }
        }).QuickCheckThrowOnFailure();

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
