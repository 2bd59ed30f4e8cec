using System.IO.Compression;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodeConnections;

/// <summary>Folders that pose as repositories as they are.</summary>
public class PosingFolderTests
{
    [Fact]
    public async Task Saving_what_a_path_filter_means_starts_the_pipeline_and_saving_something_else_does_not()
    {
        using var folder = new TempFolder();
        await WriteAsync(folder, "app/index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(await GitHubAsync(aws, client, new() { Includes = ["app/**"] }));
        await client.UntilAsync("Action", "STARTED", "Approve");

        await WriteAsync(folder, "docs/readme.md", "ignored");
        var snapshots = aws.Get<LocalAws.CodePipeline.Execution.Actions.SnapshotRepository>();
        await UntilSeenAsync(snapshots.Of(new LocalRepository("me/app", folder.Path)).Directory);
        await WriteAsync(folder, "app/index.js", "2");
        var started = await client.UntilAsync("Pipeline", "STARTED");
        await client.UntilAsync("Stage", "SUCCEEDED", "Source", started);

        var execution = await client.ExecutionAsync(started);
        Assert.Equal("WebhookV2", execution.Trigger.TriggerType);
        Assert.Equal(2, (await client.HistoryAsync()).Count);
    }

    [Fact]
    public async Task The_action_of_version_1_runs_as_long_as_it_is_there_and_its_token_is_nowhere()
    {
        const string token = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";
        using var folder = new TempFolder();
        await WriteAsync(folder, "app/index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        var pipeline = await GitHubAsync(aws, client, null);
        var source = pipeline.Stages[0].Actions[0];
        var versionOne = pipeline with
        {
            PipelineType = "V1", Triggers = null,
            Stages = [pipeline.Stages[0] with { Actions = [source with
            {
                ActionTypeId = ActionTypes.GitHubSource.Id, Configuration = new Dictionary<string, string> { ["Owner"] = "me", ["Repo"] = "app", ["Branch"] = "main", ["OAuthToken"] = token },
            }] }, .. pipeline.Stages.Skip(1)],
        };
        await client.CreateAsync(versionOne);
        await client.UntilAsync("Action", "STARTED", "Approve");
        await WriteAsync(folder, "app/index.js", "2");
        var started = await client.UntilAsync("Pipeline", "STARTED");
        await client.UntilAsync("Stage", "SUCCEEDED", "Source", started);
        Assert.Equal("PollForSourceChanges", (await client.ExecutionAsync(started)).Trigger.TriggerType);

        var read = (await aws.Get<GetPipeline>().InvokeAsync(new("demo", null), client.Call)).Pipeline;
        Assert.Equal("****", read.Stages[0].Actions[0].Configuration!["OAuthToken"]);
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.DoesNotContain(token, System.Text.Json.JsonSerializer.Serialize(runs), StringComparison.Ordinal);
        var refused = await Assert.ThrowsAsync<LocalAws.Kernel.AwsException>(() => aws.Get<UpdatePipeline>().InvokeAsync(new(read), client.Call));
        Assert.Contains("OAuthToken of action 'Checkout' is the mask that GetPipeline shows", refused.Message, StringComparison.Ordinal);
        await aws.Get<UpdatePipeline>().InvokeAsync(new(versionOne), client.Call);
        foreach (var file in Directory.EnumerateFiles(aws.Get<LocalAws.Kernel.StateFolder>().Path, "state.db*"))
        {
            await using var state = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(state, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, await text.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_not_committed_is_released_when_that_is_asked_for_and_no_state_of_ours_is()
    {
        using var folder = new TempFolder();
        await WriteAsync(folder, "index.js", "committed");
        await GitAsync(folder, "init", "-q", "--initial-branch=main");
        await GitAsync(folder, "add", "-A");
        await GitAsync(folder, "-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-q", "-m", "one");
        await WriteAsync(folder, "index.js", "not committed");
        await using var aws = await TestAws.StartAsync(options => options with
        {
            StateFolder = folder.File("state"), Repositories = [new LocalRepository("me/app", folder.Path, IncludeUncommitted: true)],
        });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(await GitHubAsync(aws, client, null));
        using var zip = await CheckedOutAsync(aws, client);
        Assert.Equal(["index.js"], zip.Entries.Select(entry => entry.FullName));
        using var reader = new StreamReader(zip.Entries[0].Open());
        Assert.Equal("not committed", await reader.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_committed_and_unchanged_is_part_of_what_is_released_as_it_is(bool changed)
    {
        using var folder = new TempFolder();
        await WriteAsync(folder, "app/index.js", "committed");
        await WriteAsync(folder, "scripts/start.sh", "committed");
        await GitAsync(folder, "init", "-q", "--initial-branch=main");
        await GitAsync(folder, "add", "-A");
        await GitAsync(folder, "-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-q", "-m", "one");
        if (changed)
            await WriteAsync(folder, "app/index.js", "not committed");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path, IncludeUncommitted: true)] });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(await GitHubAsync(aws, client, null));
        using var zip = await CheckedOutAsync(aws, client);
        Assert.Equal(["app/index.js", "scripts/start.sh"], zip.Entries.Select(entry => entry.FullName).Where(name => !name.EndsWith('/')).Order(StringComparer.Ordinal));
    }

    // What the source has handed on, once the next stage has begun.
    private static async Task<ZipArchive> CheckedOutAsync(TestAws aws, PipelineClient client)
    {
        await client.UntilAsync("Action", "STARTED", "Approve");
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        var location = runs.ActionExecutionDetails.Single(run => run.ActionName == "Checkout").Output!.OutputArtifacts[0].S3location!;
        return new ZipArchive(new MemoryStream(await client.GetObjectAsync(location.Bucket!, location.Key!)));
    }

    // The snapshot of a change that starts nothing leaves a trace in the repository of snapshots alone.
    private static async Task UntilSeenAsync(string repository)
    {
        var log = Path.Combine(repository, "refs", "heads", "snapshot");
        var before = await File.ReadAllTextAsync(log);
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(log)!) { EnableRaisingEvents = true };
        var moved = new TaskCompletionSource();
        void Look()
        {
            if (File.Exists(log) && File.ReadAllText(log) is { Length: > 0 } now && now != before) moved.TrySetResult();
        }

        watcher.Renamed += (_, _) => Look();
        watcher.Changed += (_, _) => Look();
        Look();
        await moved.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static async Task<PipelineDeclaration> GitHubAsync(TestAws aws, PipelineClient client, GitFilterCriteria? paths)
    {
        var made = await aws.Get<CreateConnection>().InvokeAsync(new("GitHub", "hub", null, null), client.Call);
        aws.Get<ConnectionStore>().CompleteHandshake(PipelineClient.Scope, made.ConnectionArn);
        var source = Source() with
        {
            ActionTypeId = ActionTypes.CodeStarSourceConnection.Id,
            Configuration = new Dictionary<string, string> { ["ConnectionArn"] = made.ConnectionArn, ["FullRepositoryId"] = "me/app", ["BranchName"] = "main" },
        };
        var triggers = paths is null ? null : new PipelineTriggerDeclaration[]
        {
            new() { ProviderType = "CodeStarSourceConnection", GitConfiguration = new() { SourceActionName = "Checkout", Push = [new() { Branches = new() { Includes = ["main"] }, FilePaths = paths }] } },
        };
        return Demo() with { PipelineType = "V2", Triggers = triggers, Stages = [Stage("Source", source), Stage("Approve", Approval("Yes"))] };
    }

    private static async Task WriteAsync(TempFolder folder, string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
        await File.WriteAllTextAsync(folder.File(path), content);
    }

    private static async Task GitAsync(TempFolder folder, params string[] arguments)
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Path })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
