using System.Diagnostics;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodeConnections;

public class ConnectionTests
{
    [Fact]
    public async Task A_connection_is_pending_until_its_page_is_answered()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var arn = await ConnectAsync(aws, client, complete: false);
        Assert.Equal("PENDING", (await aws.Get<GetConnection>().InvokeAsync(new(arn), client.Call)).Connection.ConnectionStatus);
        using var http = new HttpClient();
        var page = new Uri(aws.Endpoint, $"/codesuite/settings/123456789012/us-east-1/connections/{arn[(arn.LastIndexOf('/') + 1)..]}");
        Assert.Contains("PENDING", await http.GetStringAsync(page), StringComparison.Ordinal);
        using var answer = await http.PostAsync(page, null);
        Assert.Equal("AVAILABLE", (await aws.Get<GetConnection>().InvokeAsync(new(arn), client.Call)).Connection.ConnectionStatus);
    }

    [Fact]
    public async Task A_page_of_another_site_cannot_answer()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var arn = await ConnectAsync(aws, client, complete: false);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(aws.Endpoint, $"/codesuite/settings/123456789012/us-east-1/connections/{arn[(arn.LastIndexOf('/') + 1)..]}"));
        request.Headers.Add("Origin", "https://evil.example");
        using var answer = await http.SendAsync(request);
        Assert.Equal(403, (int)answer.StatusCode);
        Assert.Equal("PENDING", (await aws.Get<GetConnection>().InvokeAsync(new(arn), client.Call)).Connection.ConnectionStatus);
    }

    [AwsCliFact]
    public async Task Both_names_of_the_service_see_one_connection()
    {
        await using var aws = await TestAws.StartAsync();
        var made = await aws.Cli.JsonAsync("codestar-connections", "create-connection", "--provider-type", "GitHub", "--connection-name", "hub");
        var arn = (string)made["ConnectionArn"]!;
        Assert.StartsWith("arn:aws:codestar-connections:us-east-1:123456789012:connection/", arn, StringComparison.Ordinal);
        await using var client = new PipelineClient(aws);
        var other = arn.Replace("codestar-connections", "codeconnections", StringComparison.Ordinal);
        Assert.Equal("hub", (await aws.Get<GetConnection>().InvokeAsync(new(other), client.Call)).Connection.ConnectionName);
    }

    [Fact]
    public async Task A_push_that_a_path_filter_matches_starts_the_pipeline_and_another_does_not()
    {
        using var folder = new TempFolder();
        await GitAsync(folder.Path, "init", "-q", "--initial-branch=main");
        await CommitAsync(folder, "app/index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        var arn = await ConnectAsync(aws, client);
        await client.CreateAsync(GitHub(arn) with
        {
            PipelineType = "V2",
            Triggers = [new() { ProviderType = "CodeStarSourceConnection", GitConfiguration = new() { SourceActionName = "Checkout", Push = [new() { FilePaths = new() { Includes = ["app/**"] } }] } }],
        });
        await client.UntilAsync("Action", "STARTED", "Approve");
        await CommitAsync(folder, "docs/readme.md", "ignored");
        var commit = await CommitAsync(folder, "app/index.js", "2");
        var started = await client.UntilAsync("Pipeline", "STARTED");
        await client.UntilAsync("Stage", "SUCCEEDED", "Source", started);
        var execution = await client.ExecutionAsync(started);
        Assert.Equal("WebhookV2", execution.Trigger.TriggerType);
        Assert.Equal(commit, execution.ArtifactRevisions[0].RevisionId);
        Assert.Equal(2, (await client.HistoryAsync()).Count);
    }

    [Theory]
    [InlineData("rel/2", "branch-name")]
    [InlineData("v2", "tag-name")]
    public async Task The_branch_or_tag_that_was_pushed_is_what_variables_and_events_tell(string pushed, string member)
    {
        using var folder = new TempFolder();
        await GitAsync(folder.Path, "init", "-q", "--initial-branch=main");
        await CommitAsync(folder, "index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        var arn = await ConnectAsync(aws, client);
        await client.CreateAsync(GitHub(arn) with
        {
            PipelineType = "V2",
            Triggers = [new() { ProviderType = "CodeStarSourceConnection", GitConfiguration = new() { SourceActionName = "Checkout",
                Push = [new() { Branches = new() { Includes = ["main", "rel/**"] } }, new() { Tags = new() { Includes = ["v*"] } }] } }],
        });
        await client.UntilAsync("Action", "STARTED", "Approve");
        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        await GitAsync(folder.Path, "checkout", "-q", "-b", "topic");
        var commit = await CommitAsync(folder, "index.js", "2");
        await GitAsync(folder.Path, member == "tag-name" ? "tag" : "branch", pushed);
        var started = await client.UntilAsync("Pipeline", "STARTED");
        await client.UntilAsync("Action", "STARTED", "Approve", started);

        var source = (await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", new(started, null), null, null), client.Call)).ActionExecutionDetails[1].Output;
        Assert.Equal(member == "branch-name" ? pushed : "main", source.OutputVariables["BranchName"]);
        Assert.Equal("""{"ProviderType":"GitHub","CommitMessage":"index.js"}""", source.ExecutionResult.ExternalExecutionSummary);
        var state = (await client.StageAsync("Source")).ActionStates[0];
        var page = $"https://us-east-1.console.aws.amazon.com/codesuite/settings/connections/redirect?connectionArn={arn}&referenceType=";
        Assert.Equal(($"{page}BRANCH&FullRepositoryId=me/app&Branch=main", $"{page}COMMIT&FullRepositoryId=me/app&Commit={commit}"), (state.EntityUrl, state.RevisionUrl));

        await client.DecideAsync("Approve", "Yes");
        await client.UntilAsync("Pipeline", "SUCCEEDED", execution: started);
        var trigger = client.Seen[^1].Detail["execution-trigger"]!;
        Assert.Equal(("me/app", "GitHub", arn, commit, "index.js", pushed),
            ((string?)trigger["full-repository-name"], (string?)trigger["provider-type"], (string?)trigger["connection-arn"], (string?)trigger["commit-id"], (string?)trigger["commit-message"], (string?)trigger[member]));
        Assert.Equal(("T", "t@example.com"), ((string?)trigger["author-display-name"], (string?)trigger["author-email"]));
        var begun = client.Seen.First(each => (string?)each.Detail["execution-id"] == started).Detail["execution-trigger"]!;
        Assert.Equal(("WebhookV2", arn), ((string?)begun["trigger-type"], (string?)begun["trigger-detail"]));
    }

    [Fact]
    public async Task A_pull_request_that_its_filters_match_starts_the_pipeline_with_its_own_commit()
    {
        using var folder = new TempFolder();
        await GitAsync(folder.Path, "init", "-q", "--initial-branch=main");
        await CommitAsync(folder, "app/index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        var filter = new GitPullRequestFilter { Events = ["OPEN", "CLOSED"], Branches = new() { Includes = ["main"] }, FilePaths = new() { Includes = ["app/**"] } };
        await client.CreateAsync(GitHub(await ConnectAsync(aws, client)) with
        {
            PipelineType = "V2",
            Triggers = [new() { ProviderType = "CodeStarSourceConnection", GitConfiguration = new() { SourceActionName = "Checkout", PullRequest = [filter] } }],
        });
        await client.UntilAsync("Action", "STARTED", "Approve");

        await GitAsync(folder.Path, "checkout", "-q", "-b", "docs");
        await CommitAsync(folder, "docs/readme.md", "not meant");
        await GitAsync(folder.Path, "push", "-q", ".", "docs:refs/pull/6/head");
        await GitAsync(folder.Path, "checkout", "-q", "-b", "topic", "main");
        var opened = await CommitAsync(folder, "app/index.js", "2");
        await GitAsync(folder.Path, "push", "-q", ".", "topic:refs/pull/7/head");
        Assert.Equal(opened, await StartedAsync(client));

        var updated = await CommitAsync(folder, "app/index.js", "3");
        await GitAsync(folder.Path, "push", "-q", ".", "topic:refs/pull/7/head");
        await GitAsync(folder.Path, "push", "-q", ".", ":refs/pull/7/head");
        Assert.Equal(updated, await StartedAsync(client)); // closed; that it was updated is not among the events
        Assert.Equal(3, (await client.HistoryAsync()).Count);
    }

    // The commit that the next execution has as its source.
    private static async Task<string?> StartedAsync(PipelineClient client)
    {
        var started = await client.UntilAsync("Pipeline", "STARTED");
        await client.UntilAsync("Stage", "SUCCEEDED", "Source", started);
        var execution = await client.ExecutionAsync(started);
        Assert.Equal("WebhookV2", execution.Trigger.TriggerType);
        return execution.ArtifactRevisions[0].RevisionId;
    }

    [Fact]
    public async Task A_plain_folder_can_be_released_as_it_is()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("index.js"), "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(GitHub(await ConnectAsync(aws, client)));
        var first = await client.ExecutionAsync(await client.UntilAsync("Action", "STARTED", "Approve"));
        Assert.Equal(40, first.ArtifactRevisions[0].RevisionId!.Length);
        Assert.Empty(Directory.GetDirectories(folder.Path));
    }

    [Fact]
    public async Task A_branch_that_does_not_exist_fails_the_source_and_names_the_folder()
    {
        using var folder = new TempFolder();
        await GitAsync(folder.Path, "init", "-q", "--initial-branch=trunk");
        await CommitAsync(folder, "index.js", "1");
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(GitHub(await ConnectAsync(aws, client)));
        var failed = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains($"Branch 'main' does not exist in me/app ({folder.Path}); it has: trunk", failed.StatusSummary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "me/app", "is PENDING. Complete its handshake")]
    [InlineData(true, "me/other", "No folder stands for repository 'me/other' here. Name one: --repository me/other=PATH (known: me/app)")]
    public async Task What_cannot_be_taken_fails_the_source_with_the_fix(bool complete, string repository, string message)
    {
        using var folder = new TempFolder();
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("me/app", folder.Path)] });
        await using var client = new PipelineClient(aws);
        await client.CreateAsync(GitHub(await ConnectAsync(aws, client, complete), repository));
        var failed = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains(message, failed.StatusSummary, StringComparison.Ordinal);
    }

    private static PipelineDeclaration GitHub(string connection, string repository = "me/app")
    {
        var source = Source() with
        {
            ActionTypeId = ActionTypes.CodeStarSourceConnection.Id,
            Configuration = new Dictionary<string, string> { ["ConnectionArn"] = connection, ["FullRepositoryId"] = repository, ["BranchName"] = "main" },
        };
        return Demo() with { Stages = [Stage("Source", source), Stage("Approve", Approval("Yes"))] };
    }

    private static async Task<string> ConnectAsync(TestAws aws, PipelineClient client, bool complete = true)
    {
        var made = await aws.Get<CreateConnection>().InvokeAsync(new("GitHub", "hub", null, null), client.Call);
        if (complete) aws.Get<ConnectionStore>().CompleteHandshake(PipelineClient.Scope, made.ConnectionArn);
        return made.ConnectionArn;
    }

    private static async Task<string> CommitAsync(TempFolder folder, string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder.File(path))!);
        await File.WriteAllTextAsync(folder.File(path), content);
        await GitAsync(folder.Path, "add", "-A");
        await GitAsync(folder.Path, "-c", "user.name=T", "-c", "user.email=t@example.com", "commit", "-q", "-m", path);
        return (await GitAsync(folder.Path, "rev-parse", "HEAD")).Trim();
    }

    private static async Task<string> GitAsync(string directory, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
