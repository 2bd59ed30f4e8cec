using System.Text.Json.Nodes;
using LocalAws.CodePipeline;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>What the events of a pipeline say beside its state, as "Monitoring CodePipeline events" of the user guide has them.</summary>
public class PipelineEventsTests
{
    [Fact]
    public async Task Actions_tell_their_artifacts_and_what_their_provider_said_and_nothing_that_is_not_known()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await client.CreateBucketAsync("site");
        var commit = await git.PushAsync("demo", "main", ("index.html", "one"));
        var copy = S3Deploy(("BucketName", "site"), ("Extract", "true"));
        await client.CreateAsync(Demo(Stage("Publish", copy)));
        await client.UntilAsync("Pipeline", "SUCCEEDED");

        Assert.Null(Action(client, "Checkout", "STARTED")["input-artifacts"]);
        var source = Action(client, "Checkout", "SUCCEEDED");
        Assert.Equal(("Code", "artifacts"), ((string?)source["output-artifacts"]![0]!["name"], (string?)source["output-artifacts"]![0]!["s3location"]!["bucket"]));
        Assert.Equal(["external-execution-id", "external-execution-summary", "external-execution-url"], Names(source["execution-result"]!));
        Assert.Equal($"https://console.aws.amazon.com/codecommit/home?region=us-east-1#/repository/demo/commit/{commit}", (string?)source["execution-result"]!["external-execution-url"]);
        var begun = Action(client, "Publish", "STARTED");
        Assert.Equal((string?)source["output-artifacts"]![0]!["s3location"]!["key"], (string?)begun["input-artifacts"]![0]!["s3location"]!["key"]);
        Assert.Null(begun["execution-result"]);
        Assert.Null(Action(client, "Publish", "SUCCEEDED")["output-artifacts"]);
    }

    [Fact]
    public async Task A_failure_has_a_code_a_retry_its_time_and_a_stop_its_reason()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("index.html", "one"));
        await client.CreateAsync(Demo());
        var execution = await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes", "Rejected", "not today");
        await client.UntilAsync("Pipeline", "FAILED");
        Assert.Equal("not today", (string?)Action(client, "Yes", "FAILED")["execution-result"]!["external-execution-summary"]);
        Assert.NotNull(Action(client, "Yes", "FAILED")["execution-result"]!["error-code"]);
        Assert.DoesNotContain(client.Seen, each => each.Detail["stage-last-retry-attempt-time"] is not null);

        await aws.Get<RetryStageExecution>().InvokeAsync(new("demo", "Approve", execution, "FAILED_ACTIONS"), client.Call);
        await client.UntilAsync("Stage", "RESUMED", "Approve");
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", (string?)client.Seen[^1].Detail["stage-last-retry-attempt-time"]);
        await client.UntilAsync("Action", "STARTED", "Approve");

        await aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", execution, false, "a fix is coming"), client.Call);
        await client.UntilAsync("Pipeline", "STOPPING");
        Assert.Equal("a fix is coming", (string?)client.Seen[^1].Detail["stop-execution-comments"]);
        await aws.Get<StopPipelineExecution>().InvokeAsync(new("demo", execution, true, null), client.Call);
        await client.UntilAsync("Pipeline", "STOPPED");
        Assert.Null(Action(client, "Yes", "ABANDONED")["execution-result"]);
        Assert.Null(client.Seen[^1].Detail["stop-execution-comments"]);
    }

    private static JsonObject Action(PipelineClient client, string action, string state) =>
        client.Seen.Last(each => (string?)each.Detail["action"] == action && (string?)each.Detail["state"] == state).Detail;

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(pair => pair.Key).Order(StringComparer.Ordinal);
}
