using System.Diagnostics;
using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Journeys;

/// <summary>The tutorial's app, repository and pipeline.json, with a server that needs no npm packages.</summary>
internal static class TutorialApp
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["app.js"] = """
            require("http").createServer((request, response) => response.end("Hello from the tutorial")).listen(process.env.PORT || 3000, "127.0.0.1");
            """,
        ["buildspec.yml"] = """
            version: 0.2
            phases:
              build:
                commands:
                  - echo "Build successful!"
            artifacts:
              files:
                - '**/*'
            """,
        ["appspec.yml"] = """
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
            """,
        ["scripts/start.sh"] = "#!/bin/bash\ncd /home/ec2-user/app\nsetsid node app.js </dev/null >app.log 2>&1 &\n",
        ["scripts/validate.sh"] = "#!/bin/bash\nuntil : <>\"/dev/tcp/127.0.0.1/$PORT\"; do sleep 0.05; done 2>/dev/null\n",
    };

    public static string Pipeline(string role) => new JsonObject
    {
        ["pipeline"] = new JsonObject
        {
            ["name"] = "codepipeline-demo-pipeline",
            ["roleArn"] = role,
            ["artifactStore"] = new JsonObject { ["type"] = "S3", ["location"] = "my-codepipeline-bucket" },
            ["stages"] = new JsonArray(
                Stage("Source", Action("SourceAction", "Source", "CodeCommit", null, "SourceOutput", ("RepositoryName", "codepipeline-demo"), ("BranchName", "main"))),
                Stage("Build", Action("BuildAction", "Build", "CodeBuild", "SourceOutput", "BuildOutput", ("ProjectName", "codepipeline-demo-build"))),
                Stage("Deploy", Action("DeployAction", "Deploy", "CodeDeploy", "BuildOutput", null, ("ApplicationName", "codepipeline-demo-app"), ("DeploymentGroupName", "codepipeline-demo-dg")))),
            ["version"] = 1,
        },
    }.ToJsonString();

    /// <summary>git clone, add, commit, push: real git over HTTP.</summary>
    public static async Task PushAsync(LocalAwsServer server, string url, string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "scripts"));
        foreach (var (name, text) in Files)
            await File.WriteAllTextAsync(Path.Combine(folder, name), text);
        await GitAsync(server, folder, "init", "-q", "-b", "main");
        await GitAsync(server, folder, "add", "--chmod=+x", ".");
        await GitAsync(server, folder, "commit", "-q", "-m", "Initial commit");
        await GitAsync(server, folder, "push", "-q", url, "main");
    }

    /// <summary>Asks the CLI until the execution has ended, for at most two minutes.</summary>
    public static async Task<JsonNode> EndOfAsync(AwsCli cli, string pipeline, string id)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            limit.Token.ThrowIfCancellationRequested();
            var execution = await cli.JsonAsync("codepipeline", "get-pipeline-execution", "--pipeline-name", pipeline, "--pipeline-execution-id", id);
            if ((string?)execution["pipelineExecution"]!["status"] is not "InProgress")
                return execution;
        }
    }

    /// <summary>For the message of a test that fails.</summary>
    public static async Task<string> WhyAsync(AwsCli cli, JsonNode execution) => execution.ToJsonString()
        + await cli.JsonAsync("codepipeline", "list-action-executions", "--pipeline-name", "codepipeline-demo-pipeline");

    private static JsonObject Stage(string name, JsonObject action) => new() { ["name"] = name, ["actions"] = new JsonArray(action) };

    private static JsonObject Action(string name, string category, string provider, string? input, string? output, params (string Key, string Value)[] configuration) => new()
    {
        ["name"] = name,
        ["actionTypeId"] = new JsonObject { ["category"] = category, ["owner"] = "AWS", ["provider"] = provider, ["version"] = "1" },
        ["inputArtifacts"] = input is null ? new JsonArray() : new JsonArray(new JsonObject { ["name"] = input }),
        ["outputArtifacts"] = output is null ? new JsonArray() : new JsonArray(new JsonObject { ["name"] = output }),
        ["configuration"] = new JsonObject(configuration.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))),
        ["runOrder"] = 1,
    };

    private static async Task GitAsync(LocalAwsServer server, string folder, params string[] words)
    {
        // The CLI's own credential helper signs for git, as CodeCommit's documentation says.
        var start = new ProcessStartInfo("git", ["-c", "credential.helper=!/usr/bin/aws codecommit credential-helper --ignore-host-check $@", "-c", "credential.UseHttpPath=true", .. words])
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true,
        };
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["HOME"] = folder, ["GIT_TERMINAL_PROMPT"] = "0", ["GIT_CONFIG_NOSYSTEM"] = "1", ["GIT_AUTHOR_NAME"] = "a", ["GIT_AUTHOR_EMAIL"] = "a@example.com", ["GIT_COMMITTER_NAME"] = "a", ["GIT_COMMITTER_EMAIL"] = "a@example.com",
            ["AWS_ACCESS_KEY_ID"] = server.AccessKeyId, ["AWS_SECRET_ACCESS_KEY"] = server.SecretAccessKey, ["AWS_DEFAULT_REGION"] = "us-east-1", ["AWS_EC2_METADATA_DISABLED"] = "true",
        })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"git {string.Join(' ', words)}: {await error}");
    }
}
