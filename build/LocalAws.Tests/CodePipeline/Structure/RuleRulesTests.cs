using System.Globalization;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline.Structure;

public class RuleRulesTests
{
    [Theory]
    [InlineData("* * 9-17 ? * MON-FRI", "2026-11-27T09:00", true)]
    [InlineData("* * 9-17 ? * MON-FRI", "2026-11-27T18:00", false)]
    [InlineData("* * 9-17 ? * MON-FRI", "2026-11-28T09:00", false)]
    [InlineData("* 0/15 * ? * *", "2026-11-28T09:45", true)]
    [InlineData("* 0/15 * ? * *", "2026-11-28T09:46", false)]
    [InlineData("* 5/15 * ? * *", "2026-11-28T09:35", true)]
    [InlineData("* */20 22-2 ? * *", "2026-11-28T01:40", true)]
    [InlineData("* * * L * ?", "2028-02-29T00:00", true)]
    [InlineData("* * * LW * ?", "2026-10-30T00:00", true)]
    [InlineData("* * * 15W * ?", "2026-11-16T00:00", true)]
    [InlineData("* * * 1W * ?", "2026-08-03T00:00", true)]
    [InlineData("* * * ? * 6L", "2026-11-27T00:00", true)]
    [InlineData("* * * ? * 6L", "2026-11-20T00:00", false)]
    [InlineData("* * * ? * L", "2026-11-28T00:00", true)]
    [InlineData("* * * ? * FRI#3", "2026-11-20T00:00", true)]
    [InlineData("* * * ? * FRI-MON", "2026-11-29T00:00", true)]
    [InlineData("* * * ? NOV,DEC * 2026", "2026-12-01T00:00", true)]
    [InlineData("* * * ? NOV,DEC * 2027/2", "2026-12-01T00:00", false)]
    public void A_window_is_open_when_every_field_is(string cron, string time, bool isOpen)
    {
        Assert.Null(CronWindow.Problem(cron));
        Assert.Equal(isOpen, CronWindow.Parse(cron).IsOpen(DateTime.Parse(time, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("* * 9-17 ? *", "it has 5 fields")]
    [InlineData("0 * 9-17 ? * *", "the seconds, is '0'")]
    [InlineData("* * * * * *", "the other must be ?")]
    [InlineData("* * * ? * ?", "one of them must say which days")]
    [InlineData("* 60 * ? * *", "Minutes: '60' is not allowed there; values are 0-59")]
    [InlineData("* * * ? * MON,NEVER", "'NEVER' is not allowed there; values are 1-7 or SUN-SAT")]
    [InlineData("* * * ? 0 *", "'0' is not allowed there; values are 1-12 or JAN-DEC")]
    [InlineData("* * * ? * FRI#6", "'FRI#6' is not allowed there")]
    [InlineData("* * * 32W * ?", "'32' is not allowed there; values are 1-31")]
    [InlineData("* 1/0 * ? * *", "'/0' is not allowed there")]
    [InlineData("* * * ? * * 1900", "'1900' is not allowed there; values are 1970-2199")]
    public void A_window_that_cannot_be_read_is_refused_with_what_is_wrong(string cron, string problem) =>
        Assert.Contains(problem, Refused("FAIL", "DeploymentWindow", ("Cron", cron)), StringComparison.Ordinal);

    [Theory]
    [InlineData("FAIL", "CloudWatchAlarm", "WaitTime", "1", "is missing required configuration 'AlarmName'")]
    [InlineData("FAIL", "LambdaInvoke", "Color", "red", "is missing required configuration 'FunctionName'")]
    [InlineData("FAIL", "StateMachine", "A", "b", "which is not available. Available: CloudWatchAlarm")]
    [InlineData("SKIP", "DeploymentWindow", "Cron", "* * * ? * *", "with result SKIP, rules are LambdaInvoke and VariableCheck")]
    [InlineData("FAIL", "CodeBuild", "ProjectName", "checks", "has 0 input artifacts; CodeBuild takes 1 to 5")]
    public void A_rule_that_its_type_does_not_allow_is_refused(string result, string provider, string key, string value, string problem) =>
        Assert.Contains(problem, Refused(result, provider, (key, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("AlarmStates", "RED", "it can have ALARM, OK, INSUFFICIENT_DATA")]
    [InlineData("WaitTime", "soon", "it must be minutes")]
    public void An_alarm_rule_takes_states_and_minutes(string key, string value, string problem) =>
        Assert.Contains(problem, Refused("FAIL", "CloudWatchAlarm", ("AlarmName", "errors"), (key, value)), StringComparison.Ordinal);

    [Fact]
    public void A_variable_is_compared_in_one_of_four_ways() => Assert.Contains(
        "it can be EQ, NE, CONTAINS, MATCHES", Refused("FAIL", "VariableCheck", ("Variable", "a"), ("Value", "b"), ("Operator", "LT")), StringComparison.Ordinal);

    [Fact]
    public void A_time_zone_is_one_that_there_is() =>
        Assert.Contains("there is no such time zone", Refused("FAIL", "DeploymentWindow", ("Cron", "* * * ? * *"), ("TimeZone", "Mars/Base")), StringComparison.Ordinal);

    private static string Refused(string result, string provider, params (string Key, string Value)[] configuration)
    {
        var rule = new RuleDeclaration
        {
            Name = "Check", RuleTypeId = new() { Provider = provider, Owner = "AWS", Version = "1" }, Configuration = configuration.ToDictionary(pair => pair.Key, pair => pair.Value),
        };
        var structure = Demo(Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [new() { Result = result, Rules = [rule] }] } }) with { PipelineType = "V2" };
        var refused = Assert.Throws<AwsException>(() => StructureRules.Check(structure, Region));
        Assert.Equal("InvalidStageDeclarationException", refused.Code);
        return refused.Message;
    }
}
