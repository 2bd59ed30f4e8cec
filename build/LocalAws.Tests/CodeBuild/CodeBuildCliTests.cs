using LocalAws.CodeBuild;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

/// <summary>CodeBuild as the tutorial drives it, with the real AWS CLI.</summary>
public class CodeBuildCliTests
{
    private const string Spec = "version: 0.2\nphases:\n  build:\n    commands:\n      - echo built $(cat app.txt)\n";

    [AwsCliFact]
    public async Task The_tutorials_project_is_created_built_and_its_log_read()
    {
        await using var world = await BuildWorld.StartAsync();
        var cli = world.Aws.Cli;
        await cli.JsonAsync("codecommit", "create-repository", "--repository-name", "codepipeline-demo");
        var first = await cli.JsonAsync(
            "codecommit",
            "put-file",
            "--repository-name",
            "codepipeline-demo",
            "--branch-name",
            "main",
            "--file-path",
            "app.txt",
            "--file-content",
            Convert.ToBase64String("the app"u8),
            "--commit-message",
            "app"
        );
        await cli.JsonAsync(
            "codecommit",
            "put-file",
            "--repository-name",
            "codepipeline-demo",
            "--branch-name",
            "main",
            "--file-path",
            "buildspec.yml",
            "--file-content",
            Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(Spec)),
            "--parent-commit-id",
            (string)first["commitId"]!,
            "--commit-message",
            "buildspec"
        );

        var project = (
            await cli.JsonAsync(
                "codebuild",
                "create-project",
                "--name",
                "codepipeline-demo-build",
                "--source",
                "type=CODECOMMIT,location=https://git-codecommit.us-east-1.amazonaws.com/v1/repos/codepipeline-demo",
                "--artifacts",
                "type=NO_ARTIFACTS",
                "--environment",
                "type=LINUX_CONTAINER,image=aws/codebuild/standard:7.0,computeType=BUILD_GENERAL1_SMALL",
                "--service-role",
                BuildWorld.RoleArn
            )
        )["project"]!;
        var started = (await cli.JsonAsync("codebuild", "start-build", "--project-name", "codepipeline-demo-build"))["build"]!;
        await world.Aws.Get<BuildRunner>().WaitAsync(BuildWorld.Scope, (string)started["id"]!, world.Call.Cancellation);
        var build = (await cli.JsonAsync("codebuild", "batch-get-builds", "--ids", (string)started["id"]!))["builds"]![0]!;
        var log = await cli.JsonAsync(
            "logs",
            "get-log-events",
            "--log-group-name",
            (string)build["logs"]!["groupName"]!,
            "--log-stream-name",
            (string)build["logs"]!["streamName"]!
        );

        Assert.Equal(
            ("NO_CACHE", false, 60),
            ((string?)project["cache"]!["type"], (bool)project["badge"]!["badgeEnabled"]!, (int)project["timeoutInMinutes"]!)
        );
        Assert.Equal("ENABLED", (string?)project["logsConfig"]!["cloudWatchLogs"]!["status"]);
        Assert.Equal("root", (string?)started["initiator"]);
        Assert.Equal("SUCCEEDED", (string?)build["buildStatus"]);
        Assert.Contains(log["events"]!.AsArray(), each => (string?)each!["message"] == "built the app\n");
    }

    [AwsCliFact]
    public async Task What_CodeBuild_refuses_is_refused_with_its_code()
    {
        await using var world = await BuildWorld.StartAsync();
        var cli = world.Aws.Cli;
        Task<string> Create(string name, string source, string role) =>
            cli.ErrorAsync(
                "codebuild",
                "create-project",
                "--name",
                name,
                "--source",
                source,
                "--artifacts",
                "type=NO_ARTIFACTS",
                "--environment",
                "type=LINUX_CONTAINER,image=i,computeType=BUILD_GENERAL1_SMALL",
                "--service-role",
                role
            );

        Assert.Contains("InvalidInputException", await Create("bad name", "type=NO_SOURCE,buildspec=b.yml", BuildWorld.RoleArn), StringComparison.Ordinal);
        Assert.Contains("location must be specified", await Create("app", "type=CODECOMMIT", BuildWorld.RoleArn), StringComparison.Ordinal);
        Assert.Contains(
            "CodeBuild is not authorized to perform: sts:AssumeRole",
            await Create("app", "type=NO_SOURCE,buildspec=b.yml", "arn:aws:iam::123456789012:role/none"),
            StringComparison.Ordinal
        );
        Assert.Contains("ResourceNotFoundException", await cli.ErrorAsync("codebuild", "start-build", "--project-name", "none"), StringComparison.Ordinal);
        Assert.Contains(
            "LocalAws does not implement codebuild:CreateWebhook",
            await cli.ErrorAsync("codebuild", "create-webhook", "--project-name", "app"),
            StringComparison.Ordinal
        );
    }
}
