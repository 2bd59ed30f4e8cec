using System.Collections.Concurrent;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeCommit;

public class TriggerTests
{
    [Fact]
    public async Task A_trigger_tells_its_topic_of_the_branches_and_events_that_it_is_for()
    {
        var log = new ConcurrentQueue<string>();
        await using var aws = await TestAws.StartAsync(options => options with { Log = log.Enqueue });
        await using var endpoint = await Listener.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var topic = await TopicAsync(aws, client, endpoint);
        await CallAsync(aws, client, "CreateRepository", """{"repositoryName": "told"}""");
        var put = await CallAsync(aws, client, "PutRepositoryTriggers", $$"""
            {"repositoryName": "told", "triggers": [
              {"name": "main", "destinationArn": "{{topic}}", "branches": ["main"], "events": ["all"], "customData": "ours"},
              {"name": "gone", "destinationArn": "{{topic}}-gone", "branches": [], "events": ["all"]},
              {"name": "deleted", "destinationArn": "{{topic}}", "branches": [], "events": ["deleteReference"]}]}
            """);
        var commit = (string)(await CallAsync(aws, client, "PutFile", """{"repositoryName": "told", "branchName": "main", "filePath": "a", "fileContent": "eA=="}"""))["commitId"]!;
        var record = JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!;
        Assert.Equal(("main", "ours", "aws:codecommit", (string?)put["configurationId"]), ((string?)record["eventTriggerName"], (string?)record["customData"], (string?)record["eventSource"], (string?)record["eventTriggerConfigId"]));
        Assert.Equal(("refs/heads/main", commit, true), ((string?)Reference(record)["ref"], (string?)Reference(record)["commit"], (bool?)Reference(record)["created"]));
        // Neither of the others is for a new branch of another name; the last one is for its end.
        await CallAsync(aws, client, "CreateBranch", $$"""{"repositoryName": "told", "branchName": "other", "commitId": "{{commit}}"}""");
        await CallAsync(aws, client, "DeleteBranch", """{"repositoryName": "told", "branchName": "other"}""");
        var deleted = JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!;
        Assert.Equal(("deleted", "refs/heads/other", true), ((string?)deleted["eventTriggerName"], (string?)Reference(deleted)["ref"], (bool?)Reference(deleted)["deleted"]));
        // The topic that is not there kept nobody from being told.
        Assert.All(log, line => Assert.Contains("-gone did not take what the trigger gone of told had for it", line, StringComparison.Ordinal));
        Assert.NotEmpty(log);
        Assert.Equal(3, (await CallAsync(aws, client, "GetRepositoryTriggers", """{"repositoryName": "told"}"""))["triggers"]!.AsArray().Count);
    }

    [Fact]
    public async Task What_git_moved_and_a_killed_server_told_nobody_of_is_told_by_the_next_one()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var topic = await TopicAsync(aws, client, endpoint);
        await CallAsync(aws, client, "CreateRepository", """{"repositoryName": "told"}""");
        await CallAsync(aws, client, "PutRepositoryTriggers", $$"""{"repositoryName": "told", "triggers": [{"name": "all", "destinationArn": "{{topic}}", "branches": [], "events": ["all"]}]}""");
        var commit = (string?)(await CallAsync(aws, client, "PutFile", """{"repositoryName": "told", "branchName": "main", "filePath": "a", "fileContent": "eA=="}"""))["commitId"];
        Assert.Equal(commit, (string?)Reference(JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!)["commit"]);

        // As a kill leaves it that comes after git has moved the branch.
        var repository = aws.Get<LocalAws.CodeCommit.RepositoryStore>().Get(new("123456789012", "us-east-1"), "told");
        aws.Get<LocalAws.CodeCommit.ToldReferences>().Put(repository, new Dictionary<string, string>());
        await aws.RestartAsync();
        Assert.Equal((commit, true), ((string?)Reference(JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!)["commit"], aws.Get<LocalAws.CodeCommit.ToldReferences>().Find(repository) is not null));
    }

    [Fact]
    public async Task Triggers_can_be_tried_before_they_are_put()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        var topic = await TopicAsync(aws, client, endpoint);
        await CallAsync(aws, client, "CreateRepository", """{"repositoryName": "tried"}""");
        var tried = await CallAsync(aws, client, "TestRepositoryTriggers", $$"""
            {"repositoryName": "tried", "triggers": [
              {"name": "good", "destinationArn": "{{topic}}", "events": ["all"]},
              {"name": "none", "destinationArn": "arn:aws:lambda:us-east-1:123456789012:function:none", "events": ["updateReference"]}]}
            """);
        Assert.Equal("good", (string?)Assert.Single(tried["successfulExecutions"]!.AsArray()));
        var failed = Assert.Single(tried["failedExecutions"]!.AsArray())!;
        Assert.Equal("none", (string?)failed["trigger"]);
        Assert.NotEmpty((string?)failed["failureMessage"] ?? "");
        Assert.Equal("good", (string?)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Records"]![0]!["eventTriggerName"]);
        Assert.Empty((await CallAsync(aws, client, "GetRepositoryTriggers", """{"repositoryName": "tried"}"""))["triggers"]!.AsArray());
    }

    [Theory]
    [InlineData("""{"name": "a", "destinationArn": "arn:aws:sqs:us-east-1:123456789012:queue", "events": ["all"]}""", "InvalidRepositoryTriggerDestinationArnException")]
    [InlineData("""{"name": "a", "destinationArn": "arn:aws:sns:eu-west-1:123456789012:topic", "events": ["all"]}""", "InvalidRepositoryTriggerRegionException")]
    [InlineData("""{"name": "a", "destinationArn": "arn:aws:sns:us-east-1:123456789012:topic", "events": ["all", "createReference"]}""", "InvalidRepositoryTriggerEventsException")]
    [InlineData("""{"name": "a", "destinationArn": "arn:aws:sns:us-east-1:123456789012:topic", "events": []}""", "RepositoryTriggerEventsListRequiredException")]
    public async Task What_is_no_trigger_is_refused(string trigger, string code)
    {
        await using var aws = await TestAws.StartAsync();
        using var client = new WireClient(aws.Endpoint);
        await CallAsync(aws, client, "CreateRepository", """{"repositoryName": "told"}""");
        var answer = await SendAsync(aws, client, "PutRepositoryTriggers", $$"""{"repositoryName": "told", "triggers": [{{trigger}}]}""");
        Assert.Equal((400, true), (answer.Status, answer.Text.Contains(code, StringComparison.Ordinal)));
    }

    private static JsonNode Reference(JsonNode record) => record["codecommit"]!["references"]![0]!;

    private static async Task<string> TopicAsync(TestAws aws, WireClient client, Listener endpoint)
    {
        var topic = await SnsAsync(aws, client, "Action=CreateTopic&Name=pushes", "TopicArn");
        await SnsAsync(aws, client, $"Action=Subscribe&TopicArn={topic}&Protocol=http&Endpoint={Uri.EscapeDataString(endpoint.Url.ToString())}&Attributes.entry.1.key=RawMessageDelivery&Attributes.entry.1.value=true", "SubscriptionArn");
        var token = (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!;
        await SnsAsync(aws, client, $"Action=ConfirmSubscription&TopicArn={topic}&Token={token}", "SubscriptionArn");
        return topic;
    }

    private static async Task<string> SnsAsync(TestAws aws, WireClient client, string form, string element)
    {
        var answer = await client.SendAsync(new WireRequest("POST", "/") { Body = Encoding.ASCII.GetBytes(form + "&Version=2010-03-31") }.With("content-type", "application/x-www-form-urlencoded").Signed(aws.Server, "sns"));
        return XDocument.Parse(answer!.Text).Descendants().First(each => each.Name.LocalName == element).Value;
    }

    private static async Task<JsonNode> CallAsync(TestAws aws, WireClient client, string operation, string body)
    {
        var answer = await SendAsync(aws, client, operation, body);
        Assert.True(answer.Status == 200, answer.Text);
        return JsonNode.Parse(answer.Text.Length == 0 ? "{}" : answer.Text)!;
    }

    private static async Task<WireAnswer> SendAsync(TestAws aws, WireClient client, string operation, string body) =>
        (await client.SendAsync(new WireRequest("POST", "/") { Body = Encoding.UTF8.GetBytes(body) }.With("x-amz-target", "CodeCommit_20150413." + operation).Signed(aws.Server, "codecommit")))!;
}
