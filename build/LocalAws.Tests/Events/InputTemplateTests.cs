using System.Text.Json.Nodes;
using LocalAws.Events;
using LocalAws.Events.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Events;

public class InputTemplateTests(SharedAws served) : IClassFixture<SharedAws>
{
    private static readonly JsonObject Event = (JsonObject)JsonNode.Parse("""{"detail":{"name":"W\"eb","count":3,"list":[{"a":1}],"none":null}}""")!;

    [Theory]
    [InlineData("{\"x\": <a>", false)]
    [InlineData("<a> is done", false)]
    [InlineData("{\"x\": <a>,}", false)]
    [InlineData("{\"x\": \"<a> <aws.events.event.json>\", \"y\": [<a>, 1]}", true)]
    [InlineData("\"<a> is done\"\n\"and so on\"", true)]
    [InlineData("<a>", true)]
    public async Task A_template_that_can_never_be_json_is_refused_when_it_is_put(string template, bool taken)
    {
        var call = CallContext.ForService(new Scope("123456789012", "us-east-1"), "arn:aws:iam::123456789012:root", TimeProvider.System);
        await served.Aws.Get<PutRule>().InvokeAsync(new PutRuleRequest("made", "rate(1 day)", null, null, null, null, null, null), call);
        var target = new Target { Id = "1", Arn = "arn:aws:sns:us-east-1:123456789012:alerts", InputTransformer = new(new Dictionary<string, string> { ["a"] = "$.detail.a" }, template) };
        Task Put() => served.Aws.Get<PutTargets>().InvokeAsync(new PutTargetsRequest("made", null, [target]), call);
        if (taken)
            await Put();
        else
            Assert.StartsWith("Invalid InputTemplate for target 1 : ", (await Assert.ThrowsAsync<AwsException>(Put)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"<name> ran <count> times\"", "\"W\\\"eb ran 3 times\"")]
    [InlineData("{\"name\": <name>, \"count\": <count>, \"list\": <list>}", "{\"name\": \"W\\\"eb\", \"count\": 3, \"list\": [{\"a\":1}]}")]
    [InlineData("\"<list>\"", "\"[{\\\"a\\\":1}]\"")]
    [InlineData("\"[<absent>]\"", "\"[]\"")]
    [InlineData("<absent>", "null")]
    [InlineData("\"<aws.events.rule-name>\"", "\"failed\"")]
    [InlineData("\"a < b\"", "\"a < b\"")]
    public void Values_are_text_within_quotes_and_json_outside(string template, string expected)
    {
        var paths = new Dictionary<string, string> { ["name"] = "$.detail.name", ["count"] = "$.detail.count", ["list"] = "$.detail['list']", ["absent"] = "$.detail.absent" };
        var rule = new RuleRecord { Name = "failed", Arn = "arn", Bus = "default", CreatedBy = "1" };
        Assert.Equal(expected, InputTemplate.Fill(new InputTransformer(paths, template), rule, Event, DateTimeOffset.UnixEpoch));
    }
}
