using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Events;

public class RuleTests
{
    private const string Pattern = """{"source":["aws.codepipeline"],"detail":{"state":["FAILED"]}}""";

    [AwsCliFact]
    public async Task A_services_event_reaches_a_topics_subscriber_as_the_transformer_says()
    {
        await using var aws = await TestAws.StartAsync();
        await using var endpoint = await Listener.StartAsync();
        var topic = (string)(await aws.Cli.JsonAsync("sns", "create-topic", "--name", "alerts"))["TopicArn"]!;
        var policy = new JsonObject
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonArray(new JsonObject
            {
                ["Effect"] = "Allow", ["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" }, ["Action"] = "sns:Publish", ["Resource"] = topic,
            }),
        };
        await aws.Cli.JsonAsync("sns", "set-topic-attributes", "--topic-arn", topic, "--attribute-name", "Policy", "--attribute-value", policy.ToJsonString());
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString(), "--attributes", "RawMessageDelivery=true");
        await aws.Cli.JsonAsync("sns", "confirm-subscription", "--topic-arn", topic, "--token", (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!);
        await aws.Cli.JsonAsync("events", "put-rule", "--name", "failed", "--event-pattern", Pattern);
        var target = new JsonArray(new JsonObject
        {
            ["Id"] = "1", ["Arn"] = topic,
            ["InputTransformer"] = new JsonObject { ["InputPathsMap"] = new JsonObject { ["pipeline"] = "$.detail.pipeline" }, ["InputTemplate"] = "\"<pipeline> failed, says <aws.events.rule-name>\"" },
        });
        await aws.Cli.JsonAsync("events", "put-targets", "--rule", "failed", "--targets", target.ToJsonString());
        Publish(aws, "SUCCEEDED");
        Publish(aws, "FAILED");
        Assert.Equal("\"Web failed, says failed\"", (await endpoint.NextAsync()).Body);
    }

    [AwsCliFact]
    public async Task A_topic_that_keeps_a_rule_out_is_told_with_the_command_that_lets_it_in()
    {
        var told = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var aws = await TestAws.StartAsync(options => options with { Log = line => told.TrySetResult(line) });
        await using var endpoint = await Listener.StartAsync();
        var topic = (string)(await aws.Cli.JsonAsync("sns", "create-topic", "--name", "alerts"))["TopicArn"]!;
        await aws.Cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "http", "--notification-endpoint", endpoint.Url.ToString(), "--attributes", "RawMessageDelivery=true");
        await aws.Cli.JsonAsync("sns", "confirm-subscription", "--topic-arn", topic, "--token", (string)JsonNode.Parse((await endpoint.NextAsync()).Body)!["Token"]!);
        await aws.Cli.JsonAsync("events", "put-rule", "--name", "failed", "--event-pattern", Pattern);
        await aws.Cli.JsonAsync("events", "put-targets", "--rule", "failed", "--targets", $"Id=1,Arn={topic}");
        Publish(aws, "FAILED");

        var line = await told.Task.WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        Assert.StartsWith($"Rule failed could not deliver to {topic}: AuthorizationError: ", line, StringComparison.Ordinal);
        var command = line[(line.IndexOf(": aws ", StringComparison.Ordinal) + ": aws ".Length)..].Split('\'');
        await aws.Cli.JsonAsync([.. command[0].Trim().Split(' '), command[1]]);
        Publish(aws, "FAILED");
        Assert.Equal("FAILED", (string?)JsonNode.Parse((await endpoint.NextAsync()).Body)!["detail"]!["state"]);
    }

    [AwsCliFact]
    public async Task A_rule_reads_back_and_goes_only_without_targets()
    {
        await using var aws = await TestAws.StartAsync();
        var arn = (string)(await aws.Cli.JsonAsync("events", "put-rule", "--name", "failed", "--event-pattern", Pattern, "--tags", "Key=team,Value=web"))["RuleArn"]!;
        Assert.Equal("arn:aws:events:us-east-1:123456789012:rule/failed", arn);
        var topic = (string)(await aws.Cli.JsonAsync("sns", "create-topic", "--name", "alerts"))["TopicArn"]!;
        await aws.Cli.JsonAsync("events", "put-targets", "--rule", "failed", "--targets", $"Id=1,Arn={topic}");
        await aws.Cli.JsonAsync("events", "disable-rule", "--name", "failed");
        var rule = await aws.Cli.JsonAsync("events", "describe-rule", "--name", "failed");
        Assert.Equal("DISABLED", (string?)rule["State"]);
        Assert.Equal(Pattern, (string?)rule["EventPattern"]);
        Assert.Equal("failed", (string?)(await aws.Cli.JsonAsync("events", "list-rule-names-by-target", "--target-arn", topic))["RuleNames"]![0]);
        Assert.Contains("since it has targets", await aws.Cli.ErrorAsync("events", "delete-rule", "--name", "failed"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("events", "remove-targets", "--rule", "failed", "--ids", "1");
        await aws.Cli.JsonAsync("events", "delete-rule", "--name", "failed");
        Assert.Contains("ResourceNotFoundException", await aws.Cli.ErrorAsync("events", "describe-rule", "--name", "failed"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task What_cannot_work_is_refused_when_it_is_put()
    {
        await using var aws = await TestAws.StartAsync();
        Assert.Contains("InvalidEventPatternException", await aws.Cli.ErrorAsync("events", "put-rule", "--name", "r", "--event-pattern", """{"source":"aws"}"""), StringComparison.Ordinal);
        Assert.Contains("Parameter ScheduleExpression is not valid.", await aws.Cli.ErrorAsync("events", "put-rule", "--name", "r", "--schedule-expression", "rate(1 minutes)"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("events", "put-rule", "--name", "r", "--event-pattern", Pattern);
        Assert.Contains("LocalAws does not deliver to sqs", await aws.Cli.ErrorAsync("events", "put-targets", "--rule", "r", "--targets", "Id=1,Arn=arn:aws:sqs:us-east-1:123456789012:queue"), StringComparison.Ordinal);
        Assert.Contains(
            "RoleArn is required for target arn:aws:codepipeline:us-east-1:123456789012:demo.", await aws.Cli.ErrorAsync("events", "put-targets", "--rule", "r", "--targets", "Id=1,Arn=arn:aws:codepipeline:us-east-1:123456789012:demo"),
            StringComparison.Ordinal);
        Assert.Contains("RoleArn is required", await aws.Cli.ErrorAsync("events", "put-targets", "--rule", "r", "--targets", "Id=1,Arn=arn:aws:codebuild:us-east-1:123456789012:project/app"), StringComparison.Ordinal);
        Assert.Contains(
            "DeadLetterConfig is not implemented",
            await aws.Cli.ErrorAsync("events", "put-targets", "--rule", "r", "--targets", "Id=1,Arn=arn:aws:sns:us-east-1:123456789012:t,DeadLetterConfig={Arn=arn:aws:sqs:us-east-1:123456789012:queue}"), StringComparison.Ordinal);
        Assert.Contains("LocalAws does not implement events:CreateConnection", await aws.Cli.ErrorAsync("events", "create-connection", "--name", "a", "--authorization-type", "BASIC", "--auth-parameters", "BasicAuthParameters={Username=u,Password=p}"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Patterns_are_tested_by_the_code_that_rules_use()
    {
        await using var aws = await TestAws.StartAsync();
        const string happened = """{"id":"1","account":"123456789012","source":"aws.codepipeline","time":"2026-11-24T10:00:00Z","region":"us-east-1","resources":[],"detail-type":"x","detail":{"state":"FAILED"}}""";
        Assert.True((bool)(await aws.Cli.JsonAsync("events", "test-event-pattern", "--event-pattern", Pattern, "--event", happened))["Result"]!);
    }

    [AwsCliFact]
    public async Task Events_of_ones_own_are_taken_and_refused_one_by_one()
    {
        await using var aws = await TestAws.StartAsync();
        var answer = await aws.Cli.JsonAsync(
            "events", "put-events", "--entries", """[{"Source":"app","DetailType":"Released","Detail":"{}"},{"Source":"aws.fake","DetailType":"x","Detail":"{}"},{"Source":"app","DetailType":"x","Detail":"nothing"}]""");
        Assert.Equal(2, (int)answer["FailedEntryCount"]!);
        Assert.NotNull(answer["Entries"]![0]!["EventId"]);
        Assert.Equal("NotAuthorizedForSourceException", (string?)answer["Entries"]![1]!["ErrorCode"]);
        Assert.Equal("MalformedDetail", (string?)answer["Entries"]![2]!["ErrorCode"]);
    }

    private static void Publish(TestAws aws, string state) => aws.Get<EventBus>().Publish(new AwsEvent(
        new Scope("123456789012", "us-east-1"), "aws.codepipeline", "CodePipeline Pipeline Execution State Change", DateTimeOffset.UnixEpoch, [],
        new JsonObject { ["pipeline"] = "Web", ["state"] = state }));
}
