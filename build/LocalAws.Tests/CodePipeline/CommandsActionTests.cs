using System.IO.Compression;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Iam;
using LocalAws.Kernel;
using LocalAws.Logs;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Commands without a project: as an action, and as a rule.</summary>
public class CommandsActionTests
{
    [Fact]
    public async Task Commands_run_in_the_artifact_and_hand_on_files_and_variables()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var action = Commands("test -f app.js", "export GREETING=\"hello $WHO from #{CheckoutVariables.BranchName}\"", "echo $GREETING | tee out.txt") with
        {
            OutputArtifacts = [new() { Name = "Said", Files = ["out.txt"] }], OutputVariables = ["GREETING"], Namespace = "Run",
            EnvironmentVariables = [new() { Name = "WHO", Value = "world of #{variables.Color}" }],
        };
        await PrepareAsync(aws, client, Demo(Stage("Run", action), Stage("Approve", Approval("Yes", customData: "#{Run.GREETING}!"))) with
        {
            PipelineType = "V2", Variables = [new() { Name = "Color", DefaultValue = "blue" }],
        });
        await client.UntilAsync("Action", "STARTED", "Approve");
        var runs = (await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", null, null, null), client.Call)).ActionExecutionDetails;
        Assert.Equal("hello world of blue from main!", runs[0].Input.ResolvedConfiguration["CustomData"]);
        var location = runs[1].Output.OutputArtifacts[0].S3location!;
        using var artifact = new ZipArchive(new MemoryStream(await client.GetObjectAsync(location.Bucket!, location.Key!)));
        Assert.Equal("out.txt", Assert.Single(artifact.Entries).FullName);
        Assert.StartsWith($"arn:aws:logs:us-east-1:123456789012:log-group:/aws/codepipeline/demo:log-stream:{runs[1].ActionExecutionId}", runs[1].Output.ExecutionResult.LogStreamARN, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_that_fails_fails_the_action_with_its_reason()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PrepareAsync(aws, client, Demo(Stage("Run", Commands("exit 7"))) with { PipelineType = "V2" });
        var failed = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains("exit 7", failed.StatusSummary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grep one app.js", "Action", "STARTED")]
    [InlineData("grep two app.js", "Pipeline", "FAILED")]
    public async Task Commands_decide_whether_a_stage_is_entered(string command, string level, string state)
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var rule = new RuleDeclaration
        {
            Name = "Check", RuleTypeId = new() { Provider = "Commands", Owner = "AWS", Version = "1" }, Commands = [command], InputArtifacts = [new() { Name = "Code" }],
        };
        await PrepareAsync(aws, client, Demo(Stage("Approve", Approval("Yes")) with { BeforeEntry = new() { Conditions = [new() { Result = "FAIL", Rules = [rule] }] } }) with { PipelineType = "V2" });
        var id = await client.UntilAsync(level, state, level == "Action" ? "Approve" : null);
        var detail = Assert.Single((await aws.Get<ListRuleExecutions>().InvokeAsync(new("demo", new(id, null), null, null), client.Call)).RuleExecutionDetails);
        Assert.Equal(state == "FAILED" ? "Failed" : "Succeeded", detail.Status);
    }

    [Fact]
    public async Task The_pipelines_role_must_be_allowed_to_write_the_log_and_nothing_of_it_is_a_project()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        await PipelineClient.CreateRoleAsync(aws, "other");
        await aws.Get<PutRolePolicy>().InvokeAsync(new("other", "denied", """{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"logs:*","Resource":"*"}]}"""), client.Call);
        await PrepareAsync(aws, client, Demo(Stage("Run", Commands("true") with { RoleArn = "arn:aws:iam::123456789012:role/other" })) with { PipelineType = "V2" });
        await client.UntilAsync("Pipeline", "FAILED");
        Assert.Empty((await aws.Get<LocalAws.CodeBuild.ListProjects>().InvokeAsync(new(null, null, null), client.Call)).Projects);
    }

    [Fact]
    public void What_a_commands_action_cannot_be_is_refused()
    {
        Assert.Contains("has no commands", Refused(Commands()), StringComparison.Ordinal);
        Assert.Contains("a command of several lines", Refused(Commands("if true\nthen true\nfi")), StringComparison.Ordinal);
        Assert.Contains("cannot be in another region", Refused(Commands("true") with { Region = "us-west-2" }), StringComparison.Ordinal);
        Assert.Contains("must say its files", Refused(Commands("true") with { OutputArtifacts = [new() { Name = "Said" }] }), StringComparison.Ordinal);
        Assert.Contains("can only be used in pipelines of type V2", Refused(Commands("true"), "V1"), StringComparison.Ordinal);
    }

    private static string Refused(ActionDeclaration action, string type = "V2") =>
        Assert.Throws<AwsException>(() => StructureRules.Check(
            Demo(Stage("Run", action)) with
            {
                PipelineType = type, ArtifactStore = action.Region is null ? new() { Location = "artifacts" } : null,
                ArtifactStores = action.Region is null ? null : new[] { Region, action.Region }.ToDictionary(region => region, region => new ArtifactStore { Location = region }),
            },
            Region)).Message;

    private static ActionDeclaration Commands(params string[] commands) => new()
    {
        Name = "Run", ActionTypeId = ActionTypes.Commands.Id, Commands = commands, InputArtifacts = [new() { Name = "Code" }],
    };

    private static async Task PrepareAsync(TestAws aws, PipelineClient client, PipelineDeclaration pipeline)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "one"));
        await client.CreateAsync(pipeline);
    }
}
