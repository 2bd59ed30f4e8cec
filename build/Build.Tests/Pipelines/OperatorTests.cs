using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Build.Tests.Pipelines;

/// <summary>Looking and acting as an operator does it, a process a command.</summary>
public class OperatorTests(OperatedPipeline fixture) : IClassFixture<OperatedPipeline>
{
    [Theory]
    [InlineData("--target=Status", "pipeline")]
    [InlineData("--target=History", "executions")]
    [InlineData("--target=Diagnose", "causes")]
    [InlineData("--target=Rollback", "revisions")]
    [InlineData("--target=Approve", "waiting")]
    [InlineData("--target=Alerts", "subscriptions")]
    [InlineData("--target=Close --stage=Deploy --reason=freeze", "outcome")]
    [InlineData("--target=Open --stage=Deploy", "outcome")]
    [InlineData("--target=Doctor", "findings")]
    [InlineData("--target=Plan", "resources")]
    [InlineData("--target=Provision-Roles", "tasks")]
    [InlineData("--target=Logs --where", "places")]
    public async Task A_document_is_alone_on_stdout_and_has_a_version(string arguments, string member) =>
        Check((await fixture.AfterAFailureAsync(["--json", .. arguments.Split(' ')])).Succeeded(), member);

    [Fact]
    public async Task Without_any_instance_Health_fails_and_is_a_document_too()
    {
        var result = await fixture.AfterAFailureAsync("--json", "--target=Health");
        Assert.Equal(1, result.ExitCode);
        Check(result, "instances");
    }

    [Theory]
    [InlineData("Watch", "execution")]
    [InlineData("Retry", "execution")]
    public async Task What_follows_a_failure_to_its_end_is_one_document_too(string target, string member) =>
        Check(await fixture.Aws.RunAsync($"--target={target}", $"--execution={await fixture.FailedAsync()}", "--json"), member);

    [Fact]
    public async Task A_log_is_a_document_too()
    {
        await fixture.AfterAFailureAsync("--target=History");
        var build = (await fixture.Aws.Cloud.Session.CodeBuild.Value.ListBuildsAsync(new())).Ids![0];
        Check((await fixture.Aws.RunAsync("--target=Logs", $"--build={build}", "--json")).Succeeded(), "build");
    }

    private static void Check(CommandResult result, string member)
    {
        var document = Assert.Single(Documents(result.Output));
        Assert.Equal("version", document.AsObject().First().Key);
        Assert.Equal(1, (int)document["version"]!);
        Assert.True(document[member] is not null, result.Output + result.Error);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public async Task A_release_that_fails_ends_with_its_diagnosis_as_a_document_too()
    {
        var result = await fixture.Aws.RunAsync("--target=Release", "--json");
        Assert.Equal(1, result.ExitCode);
        var seen = Assert.Single(Documents(result.Output));
        Assert.Equal("Failed", (string?)seen["execution"]!["status"]);
        Assert.InRange((int)seen["requests"]!, 2, 100);
        Assert.Equal("build-command", (string?)seen["diagnosis"]!["causes"]![0]!["name"]);
        Assert.Contains("FAIL Build / BuildAction: Failed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_commit_that_is_not_there_is_named()
    {
        var result = await fixture.Aws.RunAsync("--target=Release", $"--commit={new string('f', 40)}");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("  cause       commit: The commit cannot be read: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_history_goes_on_where_it_stopped()
    {
        await fixture.FailedAsync();
        await fixture.FailedAsync();
        var first = (await fixture.Aws.RunAsync("--target=History", "--limit=1", "--json")).Succeeded();
        var document = Documents(first.Output)[0];
        var next = (string)document["next"]!;
        Assert.Contains($"There are more: ./build.sh --target History --limit 1 --next {next}", first.Error, StringComparison.Ordinal);
        var second = Documents((await fixture.Aws.RunAsync("--target=History", "--limit=1", $"--next={next}", "--json")).Succeeded().Output)[0];
        Assert.NotEqual((string?)document["executions"]![0]!["executionId"], (string?)second["executions"]![0]!["executionId"]);
    }

    [Fact]
    public async Task A_stage_that_is_closed_says_why_by_whom_and_how_to_open_it()
    {
        (await fixture.Aws.RunAsync("--target=Close", "--stage=dep", "--reason=freeze until Monday")).Succeeded();
        Assert.Contains(
            "CLOSED: freeze until Monday (by arn:aws:iam::123456789012:root, ", (await fixture.Aws.RunAsync("--target=Status")).Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains("Deploy is open", (await fixture.Aws.RunAsync("--target=Open", "--stage=Deploy")).Succeeded().Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Watching_says_what_is_waited_for_and_after_Ctrl_C_that_the_release_goes_on()
    {
        (await fixture.Aws.RunAsync("--target=Close", "--stage=Build", "--reason=so that it waits")).Succeeded();
        var codePipeline = fixture.Aws.Cloud.Session.CodePipeline.Value;
        var execution = (await codePipeline.StartPipelineExecutionAsync(new() { Name = fixture.Aws.Cloud.Names.Pipeline })).PipelineExecutionId!;
        using var watch = fixture.Aws.Start("--target=Watch");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        const string Wait = "...  Build: waits, its transition is closed (so that it waits): ./build.sh --target Open --stage Build";
        while (await watch.StandardOutput.ReadLineAsync(limit.Token) != Wait) ;
        await new Command("kill", "-INT", $"{watch.Id}").RunAsync();
        var rest = await watch.StandardOutput.ReadToEndAsync(limit.Token);
        await watch.WaitForExitAsync(limit.Token);
        Assert.Equal(130, watch.ExitCode);
        Assert.Contains($"Stopped watching. The release goes on as long as its embedded AWS runs: ./build.sh --target Watch --execution {execution}", rest, StringComparison.Ordinal);
        (await fixture.Aws.RunAsync("--target=Stop", "--target=Open", "--stage=Build")).Succeeded();
    }

    private static List<JsonNode> Documents(string text)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowMultipleValues = true });
        var documents = new List<JsonNode>();
        while (reader.Read())
            documents.Add(JsonNode.Parse(ref reader)!);
        return documents;
    }
}
