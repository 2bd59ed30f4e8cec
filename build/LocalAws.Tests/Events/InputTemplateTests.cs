using System.Text.Json.Nodes;
using LocalAws.Events;
using LocalAws.Events.Execution;

namespace LocalAws.Tests.Events;

public class InputTemplateTests
{
    private static readonly JsonObject Event = (JsonObject)JsonNode.Parse("""{"detail":{"name":"W\"eb","count":3,"list":[{"a":1}],"none":null}}""")!;

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
