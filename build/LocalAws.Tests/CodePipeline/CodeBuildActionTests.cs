using System.IO.Compression;
using LocalAws.CodeBuild;
using LocalAws.CodePipeline;
using LocalAws.Kernel;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

public class CodeBuildActionTests
{
    private const string BuildSpec = """
        version: 0.2
        env:
          exported-variables: [GREETING]
        phases:
          build:
            commands:
              - test -f fail && exit 3
              - export GREETING="hello $WHO $CODEBUILD_RESOLVED_SOURCE_VERSION"
              - echo "$GREETING from $CODEBUILD_INITIATOR" > out.txt
        artifacts:
          files: [out.txt]
        """;

    [Fact]
    public async Task A_push_is_built_and_its_artifact_and_variables_go_on()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        var commit = await PrepareAsync(aws, client, git, ("buildspec.yml", BuildSpec.Replace("test -f fail && exit 3", "true", StringComparison.Ordinal)));
        await client.UntilAsync("Action", "STARTED", "Approve");
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.Equal($"Ship hello world {commit}?", runs.ActionExecutionDetails[0].Input.ResolvedConfiguration["CustomData"]);
        var build = runs.ActionExecutionDetails[1];
        var id = build.Output.ExecutionResult.ExternalExecutionId;
        Assert.StartsWith("demo:", id, StringComparison.Ordinal);
        Assert.Equal($"https://console.aws.amazon.com/codebuild/home?region=us-east-1#/builds/{id}/view/new", build.Output.ExecutionResult.ExternalExecutionUrl);
        Assert.Null(build.Output.ExecutionResult.ExternalExecutionSummary);
        var state = await client.StateAsync();
        Assert.Equal("https://console.aws.amazon.com/codebuild/home?region=us-east-1#/projects/demo/view", state.StageStates[1].ActionStates[0].EntityUrl);
        var source = state.StageStates[0].ActionStates[0];
        Assert.Equal("https://console.aws.amazon.com/codecommit/home?region=us-east-1#/repository/demo/browse/main/--/", source.EntityUrl);
        Assert.Equal($"https://console.aws.amazon.com/codecommit/home?region=us-east-1#/repository/demo/commit/{commit}", source.RevisionUrl);
        Assert.Equal(source.RevisionUrl, (await client.HistoryAsync())[0].SourceRevisions[0].RevisionUrl);
        var location = build.Output.OutputArtifacts[0].S3location!;
        using var artifact = new ZipArchive(new MemoryStream(await client.GetObjectAsync(location.Bucket!, location.Key!)));
        using var reader = new StreamReader(artifact.GetEntry("out.txt")!.Open());
        Assert.Equal($"hello world {commit} from codepipeline/demo", (await reader.ReadToEndAsync()).Trim());
    }

    [Fact]
    public async Task A_build_that_fails_fails_the_action_with_the_command_and_can_be_retried()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        await PrepareAsync(aws, client, git, ("buildspec.yml", BuildSpec.Replace("test -f fail && exit 3", "exit 3", StringComparison.Ordinal)));
        var failed = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains("Build terminated with state: FAILED. Phase: BUILD, Code: COMMAND_EXECUTION_ERROR", failed.StatusSummary, StringComparison.Ordinal);
        Assert.Contains("exit 3", failed.StatusSummary, StringComparison.Ordinal);
        await aws.Get<RetryStageExecution>().InvokeAsync(new("demo", "Build", failed.PipelineExecutionId, "FAILED_ACTIONS"), client.Call);
        await client.UntilAsync("Pipeline", "FAILED");
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", new(failed.PipelineExecutionId, null), null, null), client.Call);
        Assert.Equal(2, runs.ActionExecutionDetails.Where(run => run.ActionName == "Compile").Select(run => run.Output.ExecutionResult.ExternalExecutionId).Distinct().Count());
    }

    [Fact]
    public async Task An_action_can_bring_a_buildspec_of_its_own()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        using var git = new GitClient(aws);
        const string own = "version: 0.2\nenv: { exported-variables: [GREETING] }\nphases: { build: { commands: [export GREETING=mine, touch out.txt] } }\nartifacts: { files: [out.txt] }";
        await PrepareAsync(aws, client, git, own, ("buildspec.yml", BuildSpec.Replace("test -f fail && exit 3", "exit 3", StringComparison.Ordinal)));
        await client.UntilAsync("Action", "STARTED", "Approve");
        var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call);
        Assert.Equal("Ship mine?", runs.ActionExecutionDetails[0].Input.ResolvedConfiguration["CustomData"]);
    }

    [Fact]
    public async Task A_build_that_a_killed_process_left_fails_its_action_with_the_reason()
    {
        using var folder = new TempFolder();
        await using var killed = await TestAws.StartAsync();
        await using var client = new PipelineClient(killed);
        using var git = new GitClient(killed);
        // Once PRE_BUILD has ended the build reads from a pipe that nobody writes to.
        var running = new TaskCompletionSource();
        await using var subscription = killed.Get<EventBus>().Subscribe((each, _) =>
        {
            if ((string?)each.Detail["completed-phase"] == "PRE_BUILD") running.TrySetResult();
            return Task.CompletedTask;
        });
        await PrepareAsync(killed, client, git, ("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - mkfifo hold\n      - cat hold\nartifacts:\n  files: ['**/*']\n"));
        await running.Task.WaitAsync(TimeSpan.FromSeconds(60));
        StateCopy.Take(killed.Get<StateFolder>().Path, folder.Path);
        killed.IsDead = true;
        await using var again = await TestAws.StartAsync(options => options with { StateFolder = folder.Path });
        await using var later = new PipelineClient(again);
        var history = await later.HistoryAsync();
        if (history[0].Status == "InProgress") await later.UntilAsync("Pipeline", "FAILED");
        Assert.Contains("LocalAws was stopped while this build ran", (await later.HistoryAsync())[0].StatusSummary, StringComparison.Ordinal);
    }

    private static Task<string> PrepareAsync(TestAws aws, PipelineClient client, GitClient git, params (string Path, string Content)[] files) =>
        PrepareAsync(aws, client, git, null, files);

    private static async Task<string> PrepareAsync(TestAws aws, PipelineClient client, GitClient git, string? buildspec, params (string Path, string Content)[] files)
    {
        await client.CreateRepositoryAsync();
        var commit = await git.PushAsync("demo", "main", files);
        await PipelineClient.CreateRoleAsync(aws, "build", "codebuild.amazonaws.com");
        await aws.Get<CreateProject>().InvokeAsync(
            new CreateProjectRequest
            {
                Name = "demo",
                Source = new ProjectSource { Type = "CODEPIPELINE" },
                Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                Environment = new ProjectEnvironment { Type = "LINUX_CONTAINER", Image = "aws/codebuild/standard:7.0", ComputeType = "BUILD_GENERAL1_SMALL" },
                ServiceRole = "arn:aws:iam::123456789012:role/build",
            },
            client.Call);
        var build = Build() with
        {
            Namespace = "Built",
            Configuration = new Dictionary<string, string> { ["ProjectName"] = "demo", ["EnvironmentVariables"] = """[{"name":"WHO","value":"world","type":"PLAINTEXT"}]""" },
        };
        if (buildspec is not null) build = build with { Configuration = new Dictionary<string, string>(build.Configuration) { ["BuildspecOverride"] = buildspec } };
        await client.CreateAsync(Demo(Stage("Build", build), Stage("Approve", Approval("Yes", customData: "Ship #{Built.GREETING}?"))));
        return commit;
    }
}
