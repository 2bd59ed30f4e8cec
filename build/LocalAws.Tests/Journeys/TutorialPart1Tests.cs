using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Journeys;

/// <summary>The tutorial's Part 1, its own commands, typed into the real AWS CLI and git; it ends when the app that was pushed answers.</summary>
public sealed class TutorialPart1Tests
{
    private const string Account = "123456789012";

    [AwsCliFact]
    public async Task Every_command_works_reads_back_what_was_sent_and_ends_with_the_app_answering()
    {
        await using var aws = await TestAws.StartAsync();
        using var work = new TempFolder();
        var cli = aws.Cli;
        await RolesAsync(cli);

        var repository = await cli.JsonAsync("codecommit", "create-repository", "--repository-name", "codepipeline-demo", "--repository-description", "Demo app for AWS CodePipeline");
        await TutorialApp.PushAsync(aws.Server, (string)repository["repositoryMetadata"]!["cloneUrlHttp"]!, work.File("clone"));

        // The tutorial's create-project has a source and artifacts of its own; in a pipeline both are the pipeline's (FACTS, mistake 13).
        var project = await cli.JsonAsync("codebuild", "create-project", "--name", "codepipeline-demo-build", "--source", "type=CODEPIPELINE", "--artifacts", "type=CODEPIPELINE",
            "--environment", "type=LINUX_CONTAINER,image=aws/codebuild/standard:7.0,computeType=BUILD_GENERAL1_SMALL", "--service-role", Role("CodeBuildServiceRole"));
        Assert.Equal("aws/codebuild/standard:7.0", (string?)project["project"]!["environment"]!["image"]);

        await cli.JsonAsync("deploy", "create-application", "--application-name", "codepipeline-demo-app", "--compute-platform", "Server");
        await cli.JsonAsync("deploy", "create-deployment-group", "--application-name", "codepipeline-demo-app", "--deployment-group-name", "codepipeline-demo-dg",
            "--ec2-tag-filters", "Key=Name,Value=CodeDeployDemo,Type=KEY_AND_VALUE", "--service-role-arn", Role("CodeDeployServiceRole"));
        var group = await cli.JsonAsync("deploy", "get-deployment-group", "--application-name", "codepipeline-demo-app", "--deployment-group-name", "codepipeline-demo-dg");
        Assert.Equal("CodeDeployDemo", (string?)group["deploymentGroupInfo"]!["ec2TagFilters"]![0]!["Value"]);

        await cli.JsonAsync("ec2", "run-instances", "--image-id", "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", "--instance-type", "t3.micro",
            "--iam-instance-profile", "Name=CodeDeployDemo", "--tag-specifications", "ResourceType=instance,Tags=[{Key=Name,Value=CodeDeployDemo}]");
        await cli.JsonAsync("s3api", "create-bucket", "--bucket", "my-codepipeline-bucket");
        await File.WriteAllTextAsync(work.File("pipeline.json"), TutorialApp.Pipeline(Role("CodePipelineServiceRole")), TestContext.Current.CancellationToken);
        await cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", $"file://{work.File("pipeline.json")}");

        var started = await cli.JsonAsync("codepipeline", "start-pipeline-execution", "--name", "codepipeline-demo-pipeline");
        var execution = await TutorialApp.EndOfAsync(cli, "codepipeline-demo-pipeline", (string)started["pipelineExecutionId"]!);
        Assert.True((string?)execution["pipelineExecution"]!["status"] == "Succeeded", await TutorialApp.WhyAsync(cli, execution));

        using var http = new HttpClient();
        Assert.Equal("Hello from the tutorial", await http.GetStringAsync(AppAddress(await cli.JsonAsync("ec2", "describe-instances")), TestContext.Current.CancellationToken));
    }

    private static string Role(string name) => $"arn:aws:iam::{Account}:role/{name}";

    // Instances share this machine's loopback: each has a port of its own, which a tag says.
    private static Uri AppAddress(JsonNode described)
    {
        var tags = described["Reservations"]![0]!["Instances"]![0]!["Tags"]!.AsArray();
        return new Uri($"http://127.0.0.1:{tags.Single(tag => (string?)tag!["Key"] == "aws:nutshell:port")!["Value"]}/");
    }

    // What the tutorial takes for granted: "arn:aws:iam::<account-id>:role/CodeBuildServiceRole" and its brothers.
    private static async Task RolesAsync(AwsCli cli)
    {
        foreach (var (role, service) in new[] { ("CodeBuildServiceRole", "codebuild"), ("CodeDeployServiceRole", "codedeploy"), ("CodePipelineServiceRole", "codepipeline"), ("CodeDeployDemo", "ec2") })
        {
            var trust = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
            await cli.JsonAsync("iam", "create-role", "--role-name", role, "--assume-role-policy-document", trust);
            await cli.JsonAsync("iam", "attach-role-policy", "--role-name", role, "--policy-arn", "arn:aws:iam::aws:policy/AdministratorAccess");
        }
        await cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "CodeDeployDemo");
        await cli.JsonAsync("iam", "add-role-to-instance-profile", "--instance-profile-name", "CodeDeployDemo", "--role-name", "CodeDeployDemo");
    }
}
