using Amazon.CodePipeline.Model;
using Build.Pipelines;

namespace Build.Tests.Pipelines.Diagnosing;

/// <summary>Causes that lie before any script, brought about on an embedded AWS that the tests share.</summary>
public class RealCausesTests(OperatedPipeline fixture) : IClassFixture<OperatedPipeline>
{
    [Fact]
    public async Task A_branch_that_is_not_there() => Assert.Equal("branch", await CauseAsync(await PipelineAsync("branch", pipeline => Source(pipeline)["BranchName"] = "nowhere")));

    [Fact]
    public async Task A_role_that_is_gone()
    {
        var pipeline = await PipelineAsync("role", _ => { }, role: "vanishing");
        await fixture.Aws.Cloud.Session.Iam.Value.DeleteRoleAsync(new() { RoleName = "vanishing" });
        Assert.Equal("role-not-assumable", await CauseAsync(pipeline));
    }

    [Fact]
    public async Task A_role_that_lacks_a_permission() => Assert.Equal("access-denied", await CauseAsync(await PipelineAsync("denied", _ => { }, role: "powerless")));

    [Fact]
    public async Task A_key_that_the_role_may_not_use() => Assert.Equal("kms", await CauseAsync(await PipelineAsync(
        "encrypted", pipeline => pipeline.ArtifactStore!.EncryptionKey = new() { Id = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab", Type = "KMS" })));

    [Fact]
    public async Task A_connection_that_was_never_completed()
    {
        var connection = (await fixture.ConnectAsync("pending")).ToString();
        Assert.Equal("connection-pending", await CauseAsync(await PipelineAsync("connection", pipeline =>
        {
            var source = pipeline.Stages![0].Actions![0];
            source.ActionTypeId!.Provider = "CodeStarSourceConnection";
            source.Configuration = new() { ["ConnectionArn"] = connection, ["FullRepositoryId"] = "team/app", ["BranchName"] = "main" };
        }, role: "connecting")));
    }

    [Fact]
    public async Task An_execution_that_a_newer_one_overtook()
    {
        var pipeline = await PipelineAsync("overtaken", _ => { });
        var codePipeline = fixture.Aws.Cloud.Session.CodePipeline.Value;
        await codePipeline.DisableStageTransitionAsync(new() { PipelineName = pipeline, StageName = "Build", TransitionType = "Inbound", Reason = "so that they queue" });
        var first = (await codePipeline.StartPipelineExecutionAsync(new() { Name = pipeline })).PipelineExecutionId!;
        await fixture.UntilAsync(pipeline, first, now => now.Actions.Any(action => action.Status == "Succeeded"));
        await codePipeline.StartPipelineExecutionAsync(new() { Name = pipeline });
        await fixture.UntilAsync(pipeline, first, now => now.Ended);
        Assert.Equal("superseded", await DiagnosedAsync(pipeline, first));
    }

    [Fact]
    public async Task A_deployment_for_which_there_is_no_instance()
    {
        var (codeDeploy, names) = (fixture.Aws.Cloud.Session.CodeDeploy.Value, fixture.Aws.Cloud.Names);
        await fixture.Aws.Cloud.Session.S3.Value.PutObjectAsync(new() { BucketName = names.Bucket, Key = "any.zip", ContentBody = "any" });
        var id = (await codeDeploy.CreateDeploymentAsync(new()
        {
            ApplicationName = names.DeploymentApplication, DeploymentGroupName = names.DeploymentGroup,
            Revision = new() { RevisionType = "S3", S3Location = new() { Bucket = names.Bucket, Key = "any.zip", BundleType = "zip" } },
        })).DeploymentId!;
        await new Build.Fleet.DeploymentFollower(new(codeDeploy), TimeProvider.System).FollowAsync(id, _ => { }, TimeSpan.FromMinutes(1), CancellationToken.None);
        var result = (await fixture.Aws.RunAsync("--target=Diagnose", $"--deployment={id}")).Succeeded();
        Assert.Contains("  cause       no-instances: ", result.Output, StringComparison.Ordinal);
        Assert.Contains("./build.sh --target Health", result.Output, StringComparison.Ordinal);
    }

    private async Task<string> CauseAsync(string pipeline)
    {
        var execution = (await fixture.Aws.Cloud.Session.CodePipeline.Value.StartPipelineExecutionAsync(new() { Name = pipeline })).PipelineExecutionId!;
        await fixture.UntilAsync(pipeline, execution, now => now.Ended);
        return await DiagnosedAsync(pipeline, execution);
    }

    // As an operator sees it: the first cause that the command shows, which has a next step.
    private async Task<string> DiagnosedAsync(string pipeline, string execution)
    {
        var result = (await fixture.Aws.RunAsync("--target=Diagnose", $"--pipeline-name={pipeline}", $"--execution={execution}")).Succeeded();
        var lines = result.Output.Split('\n').SkipWhile(line => !line.StartsWith("  cause       ", StringComparison.Ordinal)).Take(2).ToList();
        Assert.True(lines.Count == 2 && lines[1].StartsWith("  next        ", StringComparison.Ordinal), result.Output);
        return lines[0]["  cause       ".Length..].Split(':')[0];
    }

    private static Dictionary<string, string> Source(PipelineDeclaration pipeline) => pipeline.Stages![0].Actions![0].Configuration!;

    // The settings' pipeline under another name, changed.
    private async Task<string> PipelineAsync(string name, Action<PipelineDeclaration> change, string? role = null)
    {
        var pipeline = PipelineBlueprint.Of(fixture.Aws.Cloud.Names);
        pipeline.Name = name;
        Source(pipeline)["PollForSourceChanges"] = "false";
        change(pipeline);
        if (role is not null)
            pipeline.RoleArn = await fixture.RoleAsync(role, role == "connecting" ? pipeline.Stages![0].Actions![0].Configuration!["ConnectionArn"] : null);
        await fixture.Aws.Cloud.Session.CodePipeline.Value.CreatePipelineAsync(new() { Pipeline = pipeline });
        return name;
    }
}
