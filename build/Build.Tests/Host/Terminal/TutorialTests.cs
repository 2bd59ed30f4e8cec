namespace Build.Tests.Host.Terminal;

/// <summary>Local-Aws in one terminal; in another, somebody with the AWS CLI, git and curl who follows the tutorial.</summary>
public sealed class TutorialTests : IDisposable
{
    private readonly BuildRun build = new();
    private readonly TempFolder desk = new();

    public void Dispose()
    {
        build.Dispose();
        desk.Dispose();
    }

    [NamespaceFact]
    public async Task Part_1_typed_into_the_AWS_CLI_ends_with_the_app_s_answer()
    {
        WriteApp();
        using var server = build.Command("--target=Local-Aws").Start();
        await LocalAwsTargetTests.SaysAsync(server, "Ctrl-C stops it.");
        try
        {
            var typed = await new Command(Repository.File("build/Build.Tests/Host/Terminal/tutorial-part-1.sh"), build.Checkout.Path) { WorkingFolder = desk.Path, Environment = Terminal(), Limit = TimeSpan.FromMinutes(6) }.RunAsync();
            Assert.EndsWith("Hello from the tutorial", typed.Succeeded().Output, StringComparison.Ordinal);
        }
        finally
        {
            await new Command("kill", "-INT", $"{server.Id}").RunAsync();
            await server.WaitForExitAsync();
        }
    }

    // A desk without AWS settings of its own. Debian's AWS CLI is older than AWS_ENDPOINT_URL: "aws" is as its user would have it.
    private Dictionary<string, string?> Terminal()
    {
        desk.WriteScript("bin/aws", "#!/bin/sh\nexec /usr/bin/aws --endpoint-url \"$AWS_ENDPOINT_URL\" \"$@\"\n");
        return new()
        {
            ["PATH"] = $"{desk.File("bin")}:{Environment.GetEnvironmentVariable("PATH")}",
            ["HOME"] = desk.Path, ["AWS_PROFILE"] = null, ["AWS_EC2_METADATA_DISABLED"] = "true", ["AWS_PAGER"] = "", ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_AUTHOR_NAME"] = "a", ["GIT_AUTHOR_EMAIL"] = "a@example.com", ["GIT_COMMITTER_NAME"] = "a", ["GIT_COMMITTER_EMAIL"] = "a@example.com",
        };
    }

    // The tutorial's files, its mistakes mended: a server that needs no packages, and a hook that lets go of its output.
    private void WriteApp()
    {
        desk.Write("app/app.js", "require(\"http\").createServer((request, response) => response.end(\"Hello from the tutorial\")).listen(process.env.PORT || 3000, \"127.0.0.1\");\n");
        desk.Write("app/buildspec.yml", "version: 0.2\nphases:\n  build:\n    commands:\n      - echo \"Build successful!\"\nartifacts:\n  files:\n    - '**/*'\n");
        desk.Write("app/appspec.yml", """
            version: 0.0
            os: linux
            files:
              - source: /
                destination: /home/ec2-user/app
            hooks:
              ApplicationStart:
                - location: scripts/start.sh
                  timeout: 180
              ValidateService:
                - location: scripts/validate.sh
                  timeout: 60
            """);
        desk.WriteScript("app/scripts/start.sh", "#!/bin/bash\ncd /home/ec2-user/app\nsetsid node app.js </dev/null >app.log 2>&1 &\n");
        desk.WriteScript("app/scripts/validate.sh", "#!/bin/bash\nuntil : <>\"/dev/tcp/127.0.0.1/$PORT\"; do sleep 0.05; done 2>/dev/null\n");
        desk.Write("pipeline.json", """
            { "pipeline": {
              "name": "codepipeline-demo-pipeline",
              "roleArn": "arn:aws:iam::<account-id>:role/CodePipelineServiceRole",
              "artifactStore": { "type": "S3", "location": "my-codepipeline-bucket" },
              "stages": [
                { "name": "Source", "actions": [{ "name": "SourceAction", "runOrder": 1,
                  "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1" },
                  "outputArtifacts": [{ "name": "SourceOutput" }],
                  "configuration": { "RepositoryName": "codepipeline-demo", "BranchName": "main" } }] },
                { "name": "Build", "actions": [{ "name": "BuildAction", "runOrder": 1,
                  "actionTypeId": { "category": "Build", "owner": "AWS", "provider": "CodeBuild", "version": "1" },
                  "inputArtifacts": [{ "name": "SourceOutput" }], "outputArtifacts": [{ "name": "BuildOutput" }],
                  "configuration": { "ProjectName": "codepipeline-demo-build" } }] },
                { "name": "Deploy", "actions": [{ "name": "DeployAction", "runOrder": 1,
                  "actionTypeId": { "category": "Deploy", "owner": "AWS", "provider": "CodeDeploy", "version": "1" },
                  "inputArtifacts": [{ "name": "BuildOutput" }],
                  "configuration": { "ApplicationName": "codepipeline-demo-app", "DeploymentGroupName": "codepipeline-demo-dg" } }] }
              ],
              "version": 1
            } }
            """);
    }
}
