using LocalAws.CodeBuild;
using LocalAws.CodeBuild.Execution.Artifacts;
using LocalAws.CodeCommit;
using LocalAws.Http;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeBuild;

/// <summary>Keys of a buildspec whose effect shows in no other test.</summary>
public class BuildspecKeysTests
{
    [AwsCliFact]
    public async Task With_the_git_credential_helper_git_reaches_CodeCommit_as_the_builds_role()
    {
        await using var world = await BuildWorld.StartAsync();
        await world.Aws.Get<CreateRepository>().InvokeAsync(new CreateRepositoryRequest("demo", null, null), world.Call);
        await world.Aws.Get<PutFile>().InvokeAsync(new PutFileRequest("demo", "main", "from the repository"u8.ToArray(), "a.txt", null, null, "a", null, null), world.Call);
        const string spec = "version: 0.2\nenv: {git-credential-helper: KEY}\nphases:\n  build:\n    commands:\n      - export GIT_TERMINAL_PROMPT=0\n      - git clone -q \"$AWS_ENDPOINT_URL/v1/repos/demo\"\n      - git clone -q https://git-codecommit.us-east-1.amazonaws.com/v1/repos/demo again\n      - cat demo/a.txt again/a.txt\n";
        var with = await world.BuildAsync(spec.Replace("KEY", "yes", StringComparison.Ordinal));
        Assert.True(with.BuildStatus == "SUCCEEDED", await world.LogAsync(with));
        Assert.Contains("from the repository", await world.LogAsync(with), StringComparison.Ordinal);
        Assert.DoesNotContain("Unknown options", await world.LogAsync(with), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task CodeCommits_own_addresses_lead_here_with_the_helper_that_AWS_documents_and_in_each_region()
    {
        await using var world = await BuildWorld.StartAsync();
        var ireland = CallContext.ForService(BuildWorld.Scope with { Region = "eu-west-1" }, "arn:aws:iam::123456789012:root", TimeProvider.System);
        await world.Aws.Get<CreateRepository>().InvokeAsync(new CreateRepositoryRequest("demo", null, null), ireland);
        await world.Aws.Get<PutFile>().InvokeAsync(new PutFileRequest("demo", "main", "from Ireland"u8.ToArray(), "a.txt", null, null, "a", null, null), ireland);
        var build = await world.BuildAsync("""
            version: 0.2
            phases:
              build:
                commands:
                  - export GIT_TERMINAL_PROMPT=0
                  - git config --global credential.helper '!aws codecommit credential-helper $@'
                  - git config --global credential.UseHttpPath true
                  - git clone -q https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/demo
                  - cat demo/a.txt
                  - cd demo && git remote get-url origin
                  - git clone -q https://git-codecommit.us-east-1.amazonaws.com/v1/repos/demo other || echo "none in Virginia"
            """);
        var log = await world.LogAsync(build);
        Assert.True(build.BuildStatus == "SUCCEEDED", log);
        Assert.Contains("from Ireland", log, StringComparison.Ordinal);
        Assert.Contains("Repository demo does not exist in us-east-1", log, StringComparison.Ordinal);
        Assert.Contains("none in Virginia", log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "aws/codebuild/standard:7.0", "FAILED", "Commands run in dash, as sh is in image aws/codebuild/standard:7.0")]
    [InlineData("env: {shell: /bin/sh}", "aws/codebuild/standard:7.0", "FAILED", "[[: not found")]
    [InlineData("env: {shell: bash}", "aws/codebuild/standard:7.0", "SUCCEEDED", "shell=bash")]
    [InlineData("", "aws/codebuild/amazonlinux-x86_64-standard:5.0", "SUCCEEDED", "shell=posix bash")]
    public async Task Commands_run_in_the_sh_of_the_image_unless_env_names_bash(string env, string image, string status, string expected)
    {
        await using var world = await BuildWorld.StartAsync();
        var build = await world.BuildAsync(
            $"version: 0.2\n{env}\nphases:\n  build:\n    commands:\n      - '[[ a == a ]]'\n      - echo \"shell=${{POSIXLY_CORRECT+posix }}${{BASH_VERSION:+bash}}\"\n",
            request => request with { Environment = request.Environment with { Image = image } });

        Assert.Equal(status, build.BuildStatus);
        Assert.Contains(expected, await world.LogAsync(build), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "path/app.zip")]
    [InlineData("releases", "releases/path/app.zip")]
    public void An_s3_prefix_stands_before_the_projects_path(string? prefix, string key) =>
        Assert.Equal(key, ArtifactKey.Of(new ProjectArtifacts { Type = "S3", Path = "path" }, prefix, "app.zip", "app:1"));
}
