using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Tests.Logs;

/// <summary>The examples of the CloudWatch Logs User Guide, "Filter pattern syntax", and what is none.</summary>
public class FilterPatternTests
{
    private const string Trail = """
        {"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111","arrayKey":["value","another value"],"objectList":[{"name":"a","id":1},{"name":"b","id":2}],
        "SomeObject":null,"cluster.name":"c","on":true,"latency":50.5,"text":"50"}
        """;

    private const string Access = "127.0.0.1 Prod frank [10/Oct/2000:13:25:15 -0700] \"GET /index.html HTTP/1.0\" 404 1534";

    [Theory]
    [InlineData("{ $.eventType = \"UpdateTrail\" }", true)]
    [InlineData("{ $.eventType = UpdateTrail }", true)]
    [InlineData("{$.sourceIPAddress != 123.123.*}", true)]
    [InlineData("{ $.sourceIPAddress = \"111.*.111\" }", true)]
    [InlineData("{ $.arrayKey[0] = \"value\" }", true)]
    [InlineData("{ $.arrayKey[7] = \"value\" }", false)]
    [InlineData("{ $.objectList[1].id = 2 }", true)]
    [InlineData("{ $.SomeObject IS NULL }", true)]
    [InlineData("{ $.SomeOtherObject NOT EXISTS }", true)]
    [InlineData("{ $.eventType NOT EXISTS }", false)]
    [InlineData("{ $.on IS TRUE }", true)]
    [InlineData("{ $.latency >= 50 && $.latency < 51 }", true)]
    [InlineData("{ $.text > 49 }", false)]
    [InlineData("{ $.[\"cluster.name\"] = \"c\" }", true)]
    [InlineData("{ $.eventType = %Update\\w+% }", true)]
    [InlineData("{ ($.eventType = \"x\" || $.latency > 1) && $.objectList[0].name = \"a\" }", true)]
    [InlineData("{ $.eventType = \"x\" || $.latency > 1 && $.objectList[0].name = \"b\" }", false)]
    public void Patterns_for_json(string pattern, bool matches)
    {
        Assert.Equal(matches, FilterPattern.Parse(pattern).Matches(Trail));
        Assert.False(FilterPattern.Parse(pattern).Matches("no json"));
    }

    [Theory]
    [InlineData("[ip, server, username, timestamp, request, status_code, bytes > 1000]", true)]
    [InlineData("[ip, server, username, timestamp, request =*.html*, status_code = 4*, bytes]", true)]
    [InlineData("[ip, ..., status_code = 404 || status_code = 410, bytes]", true)]
    [InlineData("[..., status_code = 5*, bytes]", false)]
    [InlineData("[..., size]", true)]
    [InlineData("[ip, username]", false)]
    [InlineData("[ip=%127\\.0\\.0\\.[1-9]%, ...]", true)]
    public void Patterns_for_fields_between_spaces(string pattern, bool matches) => Assert.Equal(matches, FilterPattern.Parse(pattern).Matches(Access));

    [Theory]
    [InlineData("ERROR", "[ERROR 400] BAD REQUEST", true)]
    [InlineData("ERROR -401", "[ERROR 401] x", false)]
    [InlineData("?ERROR ?WARN", "WARN x", true)]
    [InlineData("\"BAD REQUEST\"", "REQUEST BAD", false)]
    [InlineData("", "anything", true)]
    public void Patterns_for_text(string pattern, string message, bool matches) => Assert.Equal(matches, FilterPattern.Parse(pattern).Matches(message));

    [Theory]
    [InlineData("{ $.a = ")]
    [InlineData("{ $.a }")]
    [InlineData("{ a = 1 }")]
    [InlineData("{ $.a = 1")]
    [InlineData("{ ($.a = 1 }")]
    [InlineData("{ $.a = 1 $.b = 2 }")]
    [InlineData("{ $.a > \"x\" }")]
    [InlineData("{ $.a IS MAYBE }")]
    [InlineData("{ }")]
    [InlineData("[a, b")]
    [InlineData("[..., a, ...]")]
    [InlineData("[a ! 3]")]
    [InlineData("[a = 1 && b = 2]")]
    public void What_is_no_pattern_is_refused_by_name(string pattern)
    {
        var refused = Assert.Throws<AwsException>(() => FilterPattern.Parse(pattern));
        Assert.Equal("InvalidParameterException", refused.Code);
        Assert.Contains(pattern.Trim(), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_and_long_patterns_are_no_danger()
    {
        Assert.Throws<AwsException>(() => FilterPattern.Parse("{" + new string('(', 1000)));
        Assert.False(FilterPattern.Parse("{ $.a = 1 }").Matches(new string('[', 100_000)));
    }
}
