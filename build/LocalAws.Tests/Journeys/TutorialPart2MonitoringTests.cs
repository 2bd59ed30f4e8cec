using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Sns.Execution;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Journeys;

/// <summary>What the tutorial's Part 2 says of monitoring, its own commands, typed into the real AWS CLI; it ends when the mail of a failure has arrived.</summary>
public sealed class TutorialPart2MonitoringTests
{
    private const string Pipeline = "codepipeline-demo-pipeline";
    private const string Pattern = """{"source":["aws.codepipeline"],"detail-type":["CodePipeline Pipeline Execution State Change"],"detail":{"state":["FAILED"]}}""";

    [AwsCliFact]
    public async Task Executions_are_listed_and_shown_and_a_failure_is_told_by_e_mail()
    {
        await using var aws = await TestAws.StartAsync();
        var cli = aws.Cli;
        await using (var operators = new PipelineClient(aws))
            await operators.CreateAsync(Structures.Demo() with { Name = Pipeline });

        var topic = (string)(await cli.JsonAsync("sns", "create-topic", "--name", "codepipeline-alerts"))["TopicArn"]!;
        await cli.JsonAsync("sns", "subscribe", "--topic-arn", topic, "--protocol", "email", "--notification-endpoint", "your@email.com");
        using var http = new HttpClient();
        var link = (await MailAsync(aws, "/_sns/confirm?")).Split('\n').First(line => line.StartsWith("http", StringComparison.Ordinal));
        (await http.GetAsync(new Uri(link), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();

        // What the tutorial leaves out, and without which nothing arrives: the topic's policy.
        await cli.JsonAsync("sns", "set-topic-attributes", "--topic-arn", topic, "--attribute-name", "Policy", "--attribute-value", Policy(topic));
        await cli.JsonAsync("events", "put-rule", "--name", "codepipeline-failed", "--event-pattern", Pattern);
        var put = await cli.JsonAsync("events", "put-targets", "--rule", "codepipeline-failed", "--targets", $"Id=alerts,Arn={topic}");
        Assert.Equal(0, (int)put["FailedEntryCount"]!);

        var id = (string)(await cli.JsonAsync("codepipeline", "start-pipeline-execution", "--name", Pipeline))["pipelineExecutionId"]!;
        var mail = JsonNode.Parse(await MailAsync(aws, id))!;
        Assert.Equal("FAILED", (string?)mail["detail"]!["state"]);
        Assert.Equal(Pipeline, (string?)mail["detail"]!["pipeline"]);

        var execution = await cli.JsonAsync("codepipeline", "get-pipeline-execution", "--pipeline-name", Pipeline, "--pipeline-execution-id", id);
        Assert.Equal("Failed", (string?)execution["pipelineExecution"]!["status"]);
        var listed = (await cli.JsonAsync("codepipeline", "list-pipeline-executions", "--pipeline-name", Pipeline))["pipelineExecutionSummaries"]!.AsArray();
        var summary = listed.Single(each => (string?)each!["pipelineExecutionId"] == id)!;
        Assert.Equal("StartPipelineExecution", (string?)summary["trigger"]!["triggerType"]);
        Assert.NotNull(summary["startTime"]);
    }

    private static string Policy(string topic) => new JsonObject
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new JsonArray(new JsonObject
        {
            ["Effect"] = "Allow", ["Principal"] = new JsonObject { ["Service"] = "events.amazonaws.com" }, ["Action"] = "sns:Publish", ["Resource"] = topic,
        }),
    }.ToJsonString();

    // The text of the first mail that says this; looks again at each that arrives.
    private static async Task<string> MailAsync(TestAws aws, string says)
    {
        var outbox = aws.Get<Outbox>().Path;
        using var arrived = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(outbox, "*.eml");
        watcher.Renamed += (_, _) => arrived.Release();
        watcher.EnableRaisingEvents = true;
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            foreach (var file in Directory.GetFiles(outbox, "*.eml"))
            {
                var mail = await File.ReadAllTextAsync(file, limit.Token);
                var body = mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..].ReplaceLineEndings("\n");
                var text = mail.Contains("Content-Transfer-Encoding: base64", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : body;
                if (text.Contains(says, StringComparison.Ordinal))
                    return text;
            }
            await arrived.WaitAsync(limit.Token);
        }
    }
}
