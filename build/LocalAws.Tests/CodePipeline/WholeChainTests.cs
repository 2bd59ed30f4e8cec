using LocalAws.CodeBuild;
using LocalAws.CodeDeploy;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.CodeDeploy;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>A commit becomes a live app: git push, CodeBuild, CodeDeploy on an instance. Nothing in it is pretended.</summary>
public class WholeChainTests
{
    private static readonly (string, string)[] App =
    [
        ("buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - echo built > web/built\nartifacts:\n  files: ['**/*']\n"),
        ("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: /home/ec2-user/app\nhooks:\n  ValidateService:\n    - location: scripts/validate.sh\n      timeout: 60\n"),
        ("scripts/validate.sh", "#!/bin/bash\ntest -f /home/ec2-user/app/built\n"),
        ("web/hello", "one"),
    ];

    [Fact]
    public async Task A_push_is_built_and_deployed_and_the_next_one_replaces_it()
    {
        await using var aws = await DeployHarness.StartAsync();
        await using var client = new PipelineClient(aws.Aws);
        using var git = new GitClient(aws.Aws);
        var instance = (await aws.RunInstancesAsync(1))[0];
        await PrepareAsync(aws, client, git);
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        Assert.Equal("one built", await aws.ShellAsync(instance, "cd /home/ec2-user/app; echo $(cat hello) $(cat built)"));
        await git.PushAsync("demo", "main", ("web/hello", "two"));
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        Assert.Equal("two", await aws.ShellAsync(instance, "cat /home/ec2-user/app/hello"));
        var deploy = (await client.StageAsync("Deploy")).ActionStates[0].LatestExecution!;
        Assert.Matches("^d-[A-Z0-9]{9}$", deploy.ExternalExecutionId);
        Assert.Equal($"https://console.aws.amazon.com/codedeploy/home?region=us-east-1#/deployments/{deploy.ExternalExecutionId}", deploy.ExternalExecutionUrl);
        var state = await aws.Aws.Get<GetDeployment>().InvokeAsync(new(deploy.ExternalExecutionId!), client.Call);
        Assert.Equal("Succeeded", state.DeploymentInfo.Status);
        var target = Assert.Single((await TargetsAsync(aws, client, deploy.ActionExecutionId, "Succeeded")).Targets);
        Assert.Equal((instance, "InstanceTarget", "Succeeded"), (target.TargetId, target.TargetType, target.Status));
        Assert.Contains(target.Events, each => each is { Name: "ValidateService", Status: "Succeeded" });
        Assert.True(target.EndTime >= target.StartTime);
        Assert.Empty((await TargetsAsync(aws, client, deploy.ActionExecutionId, "Failed")).Targets);
        var source = (await client.StageAsync("Source")).ActionStates[0].LatestExecution!;
        Assert.Equal("ValidationException", (await Assert.ThrowsAsync<AwsException>(() => TargetsAsync(aws, client, source.ActionExecutionId))).Code);
        Assert.Equal("ActionExecutionNotFoundException", (await Assert.ThrowsAsync<AwsException>(() => TargetsAsync(aws, client, "none"))).Code);
    }

    [Fact]
    public async Task A_hook_that_fails_fails_the_deploy_action_and_a_rollback_brings_the_old_revision_back()
    {
        await using var aws = await DeployHarness.StartAsync();
        await using var client = new PipelineClient(aws.Aws);
        using var git = new GitClient(aws.Aws);
        var instance = (await aws.RunInstancesAsync(1))[0];
        await PrepareAsync(aws, client, git);
        var good = await client.UntilAsync("Pipeline", "SUCCEEDED");
        await git.PushAsync("demo", "main", ("web/hello", "two"), ("scripts/validate.sh", "#!/bin/bash\nexit 9\n"));
        var bad = await client.ExecutionAsync(await client.UntilAsync("Pipeline", "FAILED"));
        Assert.Contains("HEALTH_CONSTRAINTS", bad.StatusSummary, StringComparison.Ordinal);
        var rollback = await aws.Aws.Get<RollbackStage>().InvokeAsync(new("demo", "Deploy", good), client.Call);
        await client.UntilAsync("Pipeline", "SUCCEEDED", execution: rollback.PipelineExecutionId);
        Assert.Equal("one", await aws.ShellAsync(instance, "cat /home/ec2-user/app/hello"));
    }

    private static Task<ListDeployActionExecutionTargetsResponse> TargetsAsync(DeployHarness aws, PipelineClient client, string action, params string[] statuses) =>
        aws.Aws.Get<ListDeployActionExecutionTargets>().InvokeAsync(new("demo", action, [new("TARGET_STATUS", statuses)], null, null), client.Call);

    private static async Task PrepareAsync(DeployHarness aws, PipelineClient client, GitClient git)
    {
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", App);
        await aws.CreateGroupAsync();
        await PipelineClient.CreateRoleAsync(aws.Aws, "build", "codebuild.amazonaws.com");
        await aws.Aws.Get<CreateProject>().InvokeAsync(
            new CreateProjectRequest
            {
                Name = "demo",
                Source = new ProjectSource { Type = "CODEPIPELINE" },
                Artifacts = new ProjectArtifacts { Type = "CODEPIPELINE" },
                Environment = new ProjectEnvironment { Type = "LINUX_CONTAINER", Image = "aws/codebuild/standard:7.0", ComputeType = "BUILD_GENERAL1_SMALL" },
                ServiceRole = "arn:aws:iam::123456789012:role/build",
            },
            client.Call);
        await client.CreateAsync(Demo(Stage("Build", Build()), Stage("Deploy", new ActionDeclaration
        {
            Name = "Deploy",
            ActionTypeId = ActionTypes.CodeDeploy.Id,
            InputArtifacts = [new() { Name = "Package" }],
            Configuration = new Dictionary<string, string> { ["ApplicationName"] = "app", ["DeploymentGroupName"] = "group" },
        })));
    }
}
