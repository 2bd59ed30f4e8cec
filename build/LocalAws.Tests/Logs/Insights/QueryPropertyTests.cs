using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using LocalAws.Kernel;
using LocalAws.Logs.Insights;

namespace LocalAws.Tests.Logs.Insights;

public class QueryPropertyTests
{
    private static readonly Gen<string> Texts = Gen.Elements("a", "B", "1", "01", "12", "-", " ", "é", ".5", "x9", "").ListOf().Select(string.Concat);

    [Fact]
    public void Sorting_with_a_limit_gives_the_first_of_sorting_without()
    {
        var cases = from messages in Texts.ListOf() from limit in Gen.Choose(1, 5) from direction in Gen.Elements("asc", "desc") select (messages, limit, direction);
        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var events = Ask.Events("app", each.messages);
            var all = Ask.Of(events, $"display @message | sort @message {each.direction}");
            return all.Take(each.limit).SequenceEqual(Ask.Of(events, $"display @message | sort @message {each.direction} | limit {each.limit}"))
                && all.Order(StringComparer.Ordinal).SequenceEqual(each.messages.Order(StringComparer.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_values_is_an_order()
    {
        var cases = from x in Texts from y in Texts from z in Texts select (x, y, z);
        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var order = NaturalOrder.Instance;
            var (xy, yz, xz) = (order.Compare(each.x, each.y), order.Compare(each.y, each.z), order.Compare(each.x, each.z));
            return Math.Sign(xy) == -Math.Sign(order.Compare(each.y, each.x)) && (xy > 0 || yz > 0 || xz <= 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Aggregates_are_those_of_the_numbers()
    {
        var cases = Gen.Choose(-1000, 1000).NonEmptyListOf();
        Prop.ForAll(cases.ToArbitrary(), numbers =>
        {
            var result = Ask.Of("fields n | stats count(n), sum(n), min(n), max(n), avg(n) * count(n), pct(n, 100), pct(n, 0)", numbers.Select(number => $"{{\"n\":{number}}}"))[0].Split(',');
            double[] expected = [numbers.Count, numbers.Sum(), numbers.Min(), numbers.Max(), numbers.Sum(), numbers.Max(), numbers.Min()];
            return result.Zip(expected).All(each => Math.Abs(double.Parse(each.First, CultureInfo.InvariantCulture) - each.Second) < 1e-3);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_time_is_in_its_period()
    {
        var cases = from time in Gen.Choose(int.MinValue, int.MaxValue) from count in Gen.Choose(1, 40)
                    from unit in Gen.Elements("ms", "secs", "m", "hr", "d", "weeks", "mo", "q", "y") select (time: time * 1777L, period: $"{count}{unit}");
        Prop.ForAll(cases.ToArbitrary(), each =>
        {
            var (time, period) = (new Moment(each.time), TimePeriod.TryParse(each.period)!.Value);
            var (floor, ceiling) = (period.Floor(time), period.Ceiling(time));
            return floor.Milliseconds <= time.Milliseconds && time.Milliseconds <= ceiling.Milliseconds && period.Floor(floor) == floor && period.Floor(ceiling) == ceiling
                && (floor == time) == (ceiling == time);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_a_query_or_refused()
    {
        var words = Gen.Elements("fields", "filter", "parse", "stats", "sort", "limit", "by", "as", "like", "in", "not", "count(*)", "a.b", "`", "\"", "/", "(", ")", "[", "]", "|", ",", "*", "-", "^", "5m", "1", "'x'", "#", "\n", "@message", "\u00e9", "\\");
        Prop.ForAll(words.ListOf().Select(list => string.Join(' ', list)).ToArbitrary(), text =>
        {
            try
            {
                Ask.Of(text, "{\"a\":{\"b\":1}}", "x");
            }
            catch (AwsException refused) when (refused.Code == "MalformedQueryException")
            {
                var location = refused.Structures["queryCompileError"]["location"]!;
                return (int)location["startCharOffset"]! >= 0 && (int)location["endCharOffset"]! <= text.Length;
            }
            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("(", 5000)]
    [InlineData("not ", 5000)]
    [InlineData("1^", 5000)]
    [InlineData("abs(", 5000)]
    [InlineData("-", 9000)]
    public void Nesting_has_a_limit(string what, int times)
    {
        try
        {
            _ = QueryParser.Parse("filter " + string.Concat(Enumerable.Repeat(what, times)) + "1");
        }
        catch (AwsException refused)
        {
            Assert.Equal("MalformedQueryException", refused.Code);
        }
    }
}
