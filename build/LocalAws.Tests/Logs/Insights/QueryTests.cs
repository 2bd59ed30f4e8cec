using LocalAws.Logs.Insights;

namespace LocalAws.Tests.Logs.Insights;

/// <summary>What the commands and functions of CloudWatch Logs Insights give (User Guide, "CloudWatch Logs Insights language query syntax").</summary>
public class QueryTests
{
    private static readonly string[] Requests =
    [
        """{"path":"/a","ms":12,"status":200,"user":{"id":"u1","roles":["x","y"]},"ok":true}""",
        """{"path":"/b","ms":30.5,"status":500,"user":{"id":"u2"},"ok":false}""",
        """{"path":"/a","ms":18,"status":"404","user":{"id":"u1"},"none":null}""",
        "plain ERROR [db] user=me, method:GET, latency := 25.5",
    ];

    [Theory]
    [InlineData("fields path, ms", ",|/a,18|/b,30.5|/a,12")]
    [InlineData("fields path | filter status = 200", "/a")]
    [InlineData("fields path | filter status >= 404 and not (path = \"/b\")", "/a")]
    [InlineData("fields status | filter path like /^.[ab]$/ | sort status asc", "200|404|500")]
    [InlineData("fields status | filter path in [\"/b\", '/c'] or status in [404]", "404|500")]
    [InlineData("fields path | filter path not in ['/a'] and ispresent(path)", "/b")]
    [InlineData("filter @message =~ /(?i)error/ | fields 1 + 2 * 3 ^ 2 as n, -n", "19,-19")]
    [InlineData("filter @message not like 'path' | display strlen(@message)", "53")]
    [InlineData("fields user.id, user.roles[1], `user`.roles.0 | filter ok = true", "u1,y,x")]
    [InlineData("fields ok | filter isPresent(ok) | sort ms", "1|0")]
    [InlineData("fields none | filter ispresent(none)", "")]
    [InlineData("parse 'user=*, method:*, latency := *' as @user, @method, @latency | filter @latency > 20 | display @user, @method, @latency", "me,GET,25.5")]
    [InlineData("fields 1 as one | parse @message /\\[(?<part>\\w+)\\] (\\w+)=/ as what | filter ispresent(part)", "1,db,user")]
    [InlineData("stats count(*), count(path), count_distinct(path), sum(ms), avg(ms), min(ms), max(ms)", "4,3,2,60.5,20.1667,12,30.5")]
    [InlineData("filter ispresent(path) | stats count() as n, max(ms) - min(ms) as spread, spread / n by path | sort path", "/a,2,6,3|/b,1,0,0")]
    [InlineData("filter ispresent(ms) | stats pct(ms, 50), stddev(ms), earliest(ms), latest(ms), sortsFirst(path), sortsLast(path)", "18,7.7064,12,18,/a,/b")]
    [InlineData("stats count(*) by bin(2s) | sort `bin(2s)` desc", "2026-09-21 14:13:22.000,2|2026-09-21 14:13:20.000,2")]
    [InlineData("stats sum(ms) as s by path | stats max(s), count(*)", "30.5,3")]
    [InlineData("fields ms | sort ms desc | limit 2", "30.5|18")]
    [InlineData("limit 1 | display status", "")]
    [InlineData("fields status, path | filter ispresent(path) | dedup path", "404,/a|500,/b")]
    [InlineData("fields path | dedup path | limit 3", "|/a|/b")]
    [InlineData("filter status = 500 | fields tolower('AB'), toupper('ab'), trim('  x '), trim('xyZfooxyZ', 'xyZ'), ltrim('xx1','x'), rtrim('1xx','x')", "ab,AB,x,foo,1,1")]
    [InlineData("filter status = 500 | fields substr('xyZfooxyZ', 3, 3), replace('foo', 'o', '0'), strcontains('abc', 'b'), concat(path, '-', ms), coalesce(nope, path)", "foo,f00,1,/b-30.5,/b")]
    [InlineData("filter status = 500 | fields abs(-2.5), ceil(1.2), floor(-1.2), greatest(1, ms, 7), least(1, ms), sqrt(16), log(1), 10 % 3, 1 / 0", "2.5,2,-2,30.5,1,4,0,1,")]
    [InlineData("filter status = 500 | fields isempty(''), isblank(nope), isempty(path), isValidIp('10.0.0.1'), isIpv4InSubnet('10.1.2.3', '10.0.0.0/8'), isValidIpV6('x')", "1,1,0,1,1,0")]
    [InlineData("filter status = 500 | fields datefloor(@timestamp, 1h), dateceil(@timestamp, 1d), toMillis(@timestamp), fromMillis(0), bin(1mo)", "2026-09-21 14:00:00.000,2026-09-22 00:00:00.000,1790000001000,1970-01-01 00:00:00.000,2026-09-01 00:00:00.000")]
    [InlineData("filter status = 500 | fields jsonParse(@message) as j, j.user.id as id | display id, j.ok", "u2,0")]
    [InlineData("# a comment\nFIELDS path\n| FILTER status = 200 # and another", "/a")]
    [InlineData("| fields @log, @logStream | limit 1", "123456789012:app,one")]
    [InlineData("unmask path | filter status=200", "/a")]
    [InlineData("fields f3-f4 as d | filter not ispresent(d) | limit 1", "")]
    [InlineData("filter status = 200 or status = 500 | sort path desc, ms | display path", "/b|/a")]
    public void A_query_gives_its_rows(string query, string rows) => Assert.Equal(rows, string.Join('|', Ask.Of(query, Requests)));

    [Fact]
    public void Without_fields_time_and_message_are_shown_newest_first() =>
        Assert.Equal(["2026-09-21 14:13:21.000,b", "2026-09-21 14:13:20.000,a"], Ask.Of("filter 1 = 1", "a", "b"));

    [Fact]
    public void Lines_of_functions_have_fields_of_their_own()
    {
        const string id = "8f5a1b8e-0f0e-4b39-9a1c-0c0f5a5a0001";
        var events = Ask.Events(
            "/aws/lambda/f", $"START RequestId: {id} Version: $LATEST", $"2026-01-01T00:00:00.000Z\t{id}\tINFO\tgot {{\"n\":7}} and more",
            $"REPORT RequestId: {id}\tDuration: 12.34 ms\tBilled Duration: 13 ms\tMemory Size: 128 MB\tMax Memory Used: 65 MB\tInit Duration: 100.5 ms\t");
        Assert.Equal([$"REPORT,{id},12.34,13.0,1.28E8,6.5E7,100.5"], Ask.Of(events, "filter @type = 'REPORT' | fields @type, @requestId, @duration, @billedDuration, @memorySize, @maxMemoryUsed, @initDuration"));
        Assert.Equal(["122.0703"], Ask.Of(events, "stats max(@memorySize / 1024 / 1024) as mb"));
        Assert.Equal([$"7,{id}"], Ask.Of(events, "filter ispresent(n) | display n, @requestId"));
    }

    [Fact]
    public void Sorting_puts_what_is_no_number_first_and_compares_by_chunks()
    {
        string[] sorted = ["!:", "#", "*%04", "0#", "5A", "111A", "2345_", "@", "@_", "A", "A9876fghj", "a12345hfh", "0", "1", "2", "3"];
        Assert.Equal(sorted, Ask.Of("fields @message | sort @message", sorted.Reverse()));
    }

    [Fact]
    public void Rows_that_pass_the_filters_are_counted_whatever_the_limit()
    {
        var pipeline = new QueryPipeline(QueryParser.Parse("filter @message like 'a' | sort @timestamp | limit 1"), 10);
        Assert.Single(pipeline.Run(Ask.Events("app", "a1", "b", "a2")));
        Assert.Equal(2, pipeline.Matched);
    }

    [Theory]
    [InlineData("", "unexpected end of the query at line 1 and position 0", 0, 0)]
    [InlineData("fields a | count()", "unexpected symbol found count at line 1 and position 11", 11, 16)]
    [InlineData("fields a\n| filter b =", "unexpected end of the query at line 2 and position 12", 21, 21)]
    [InlineData("fields a | pattern @message", "LocalAws does not run the command pattern (it runs fields, display, filter, parse, stats, sort, limit and dedup), found at line 1 and position 11", 11, 18)]
    [InlineData("fields nope(a)", "unknown function nope at line 1 and position 7", 7, 11)]
    [InlineData("fields count(*)", "count can stand in stats alone at line 1 and position 7", 7, 12)]
    [InlineData("parse @message '* *' as a", "the pattern has 2 parts without a name, and 1 names are given at line 1 and position 15", 15, 25)]
    [InlineData("fields a as x, b as x", "the field x is made twice at line 1 and position 20", 20, 21)]
    [InlineData("limit 0", "limit takes 1 to 100000, found 0 at line 1 and position 6", 6, 7)]
    [InlineData("stats count(*) by bin(5x)", "5x is no period at line 1 and position 22", 22, 24)]
    [InlineData("dedup a | sort b", "nothing but limit can follow dedup at line 1 and position 10", 10, 14)]
    [InlineData("filter a = \"x", "the text does not end at line 1 and position 11", 11, 13)]
    public void What_is_no_query_is_refused_with_its_place(string query, string message, int start, int end)
    {
        var refused = Assert.Throws<LocalAws.Kernel.AwsException>(() => QueryParser.Parse(query));
        var error = refused.Structures["queryCompileError"];
        Assert.Equal(("MalformedQueryException", message, message), (refused.Code, refused.Message, (string?)error["message"]));
        Assert.Equal((start, end), ((int)error["location"]!["startCharOffset"]!, (int)error["location"]!["endCharOffset"]!));
    }

    [Fact]
    public void Now_is_when_the_query_was_started()
    {
        var query = QueryParser.Parse("fields now() as n, toMillis(@timestamp) / 1000 < now() as past", DateTimeOffset.FromUnixTimeSeconds(1_790_000_000));
        var row = Assert.Single(new QueryPipeline(query, 1).Run(Ask.Events("app", "x")));
        Assert.Equal((1_790_000_000.0, false), ((double)row["n"]!, (bool)row["past"]!));
    }

    [Theory]
    [InlineData("filter @message like /(a)\\1/", "aa")]
    [InlineData("filter @message like /^(?!.*b)a/", "aa")]
    public void Patterns_that_only_backtracking_finds_are_found(string query, string found) => Assert.Equal([found], Ask.Of(query + " | display @message", "aa", "ab"));

    [Fact]
    public void What_is_no_regular_expression_is_refused() =>
        Assert.Contains("the regular expression cannot be used", Assert.Throws<LocalAws.Kernel.AwsException>(() => QueryParser.Parse("filter a like /(/")).Message, StringComparison.Ordinal);
}
