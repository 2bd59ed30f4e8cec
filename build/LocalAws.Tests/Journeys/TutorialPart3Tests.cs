using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LocalAws.ApiGateway;
using LocalAws.CodeConnections;
using LocalAws.Tests.CloudFormation;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.CodePipeline;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Journeys;

/// <summary>
/// What the tutorial's Part 3 has people type, typed into the real AWS CLI as it stands: each mistake is answered with the correction, which
/// is then made word by word, until it works.
/// </summary>
public sealed partial class TutorialPart3Tests
{
    private const string Source = """{"name":"Source","actions":[{"name":"Source","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeCommit","version":"1"},"configuration":{"RepositoryName":"demo","BranchName":"main"},"outputArtifacts":[{"name":"SourceOutput"}]}]}""";

    private const string Build = """{"name":"Build","actions":[{"name":"Build","actionTypeId":{"category":"Build","owner":"AWS","provider":"CodeBuild","version":"1"},"configuration":{"ProjectName":"demo"},"inputArtifacts":[{"name":"SourceOutput"}],"outputArtifacts":[{"name":"BuildOutput"}]}]}""";

    // The tutorial's, with the CLI that AWS's images have in place of the SAM CLI that npm does not have.
    private const string Buildspec = "version: 0.2\nphases:\n  build:\n    commands:\n      - test ! -f template.yaml || aws cloudformation package --template-file template.yaml --s3-bucket my-sam-artifacts-bucket --output-template-file packaged.yaml\nartifacts:\n  files:\n    - packaged.yaml\n";

    private const string Index = "exports.handler = async (event) => {\n  return {\n    statusCode: 200,\n    body: \"Hello from Lambda & CodePipeline! 🎉\",\n  };\n};\n";

    private static string StackRole => "arn:aws:iam::123456789012:role/stack";

    [AwsCliFact]
    public async Task The_template_and_the_CloudFormation_action_come_out_working()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = await SceneAsync(aws);
        using var git = new GitClient(aws);
        var template = await File.ReadAllTextAsync(Tutorial("template.yaml"), TestContext.Current.CancellationToken);
        await git.PushAsync("demo", "main", ("index.js", Index), ("template.yaml", template), ("buildspec.yml", Buildspec));
        var action = Block(0);

        // The action as it is: no role.
        Assert.Contains("Action configuration for action 'DeployLambda' is missing required configuration 'RoleArn'", await CreateAsync(aws, action), StringComparison.Ordinal);
        action["configuration"]!["RoleArn"] = StackRole;
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline(action).ToJsonString());

        // SAM is a transform.
        Assert.Contains("Set Capabilities of action 'DeployLambda' to CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND", await FailureAsync(client, aws), StringComparison.Ordinal);
        action["configuration"]!["Capabilities"] = "CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND";
        await aws.Cli.JsonAsync("codepipeline", "update-pipeline", "--cli-input-json", Pipeline(action).ToJsonString());

        // Node.js 18 is out of support; the failed creation can only be replaced.
        await client.StartAsync();
        Assert.Contains("runtime parameter of nodejs18.x is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime (nodejs20.x, nodejs22.x", await FailureAsync(client, aws), StringComparison.Ordinal);
        action["configuration"]!["ActionMode"] = "REPLACE_ON_FAILURE";
        await aws.Cli.JsonAsync("codepipeline", "update-pipeline", "--cli-input-json", Pipeline(action).ToJsonString());
        await git.PushAsync("demo", "main", ("template.yaml", template.Replace("nodejs18.x", "nodejs22.x", StringComparison.Ordinal)));
        await client.UntilAsync("Pipeline", "SUCCEEDED");

        var stacks = new StackClient(aws);
        using var http = new HttpClient();
        var api = await stacks.PhysicalIdAsync("lambda-pipeline-stack", "ServerlessRestApi");
        var address = aws.Get<ApiRoutes>().Localize($"https://{api}.execute-api.us-east-1.amazonaws.com/Prod/hello");
        Assert.Equal("Hello from Lambda & CodePipeline! 🎉", await http.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken));
    }

    [AwsCliFact]
    public async Task The_GitHub_source_says_how_to_migrate_and_works_then()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("index.js"), Index);
        await using var aws = await TestAws.StartAsync(options => options with { Repositories = [new LocalRepository("your-github-username/your-repo-name", folder.Path)] });
        await using var client = await SceneAsync(aws);
        var stage = Block(1);
        var pipeline = Pipeline(Approval());
        pipeline["pipeline"]!["stages"]![0] = stage.DeepClone();

        var refused = await aws.Cli.ErrorAsync("codepipeline", "create-pipeline", "--cli-input-json", pipeline.ToJsonString());
        Assert.Contains("Use owner AWS, provider CodeStarSourceConnection with ConnectionArn, FullRepositoryId 'your-github-username/your-repo-name' and BranchName 'main'", refused, StringComparison.Ordinal);
        Assert.DoesNotContain("****", refused, StringComparison.Ordinal);

        var connection = (string)(await aws.Cli.JsonAsync("codestar-connections", "create-connection", "--provider-type", "GitHub", "--connection-name", "hub"))["ConnectionArn"]!;
        aws.Get<ConnectionStore>().CompleteHandshake(PipelineClient.Scope, connection);
        var action = pipeline["pipeline"]!["stages"]![0]!["actions"]![0]!;
        action["actionTypeId"] = new JsonObject { ["category"] = "Source", ["owner"] = "AWS", ["provider"] = "CodeStarSourceConnection", ["version"] = "1" };
        action["configuration"] = new JsonObject { ["ConnectionArn"] = connection, ["FullRepositoryId"] = "your-github-username/your-repo-name", ["BranchName"] = "main" };
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", pipeline.ToJsonString());
        await client.UntilAsync("Stage", "SUCCEEDED", stage: "Source");
    }

    [AwsCliFact]
    public async Task The_cross_region_action_says_which_stores_it_needs_and_deploys_to_its_region_then()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = await SceneAsync(aws);
        await client.CreateBucketAsync("artifacts-eu", "eu-west-1");
        using var git = new GitClient(aws);
        await git.PushAsync("demo", "main", ("buildspec.yml", Buildspec), ("packaged.yaml", "Resources: {Topic: {Type: AWS::SNS::Topic, Properties: {TopicName: from-afar}}}"));
        var action = Block(2);
        action["configuration"]!["RoleArn"] = StackRole;
        var pipeline = Pipeline(action);

        var refused = await aws.Cli.ErrorAsync("codepipeline", "create-pipeline", "--cli-input-json", pipeline.ToJsonString());
        Assert.Contains("Action 'DeployToEU' runs in region 'eu-west-1', but the pipeline has a single artifactStore. Use artifactStores with a bucket for 'us-east-1' and one for 'eu-west-1'", refused, StringComparison.Ordinal);

        pipeline["pipeline"]!.AsObject().Remove("artifactStore");
        pipeline["pipeline"]!["artifactStores"] = new JsonObject { ["us-east-1"] = Store("artifacts"), ["eu-west-1"] = Store("artifacts-eu") };
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", pipeline.ToJsonString());
        await client.UntilAsync("Pipeline", "SUCCEEDED");
        var topics = (await new AwsCli(aws.Server, "eu-west-1").JsonAsync("sns", "list-topics"))["Topics"]!.AsArray();
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:from-afar", (string?)Assert.Single(topics)!["TopicArn"]);
    }

    private static async Task<PipelineClient> SceneAsync(TestAws aws)
    {
        var client = new PipelineClient(aws);
        await client.CreateRepositoryAsync();
        await client.CreateBucketAsync("artifacts");
        await client.CreateBucketAsync("my-sam-artifacts-bucket");
        await PipelineClient.CreateRoleAsync(aws, "pipeline");
        await PipelineClient.CreateRoleAsync(aws, "stack", "cloudformation.amazonaws.com");
        await PipelineClient.CreateRoleAsync(aws, "build", "codebuild.amazonaws.com");
        await aws.Cli.JsonAsync("codebuild", "create-project", "--name", "demo", "--source", "type=CODEPIPELINE", "--artifacts", "type=CODEPIPELINE",
            "--environment", "type=LINUX_CONTAINER,image=aws/codebuild/standard:7.0,computeType=BUILD_GENERAL1_SMALL", "--service-role", "arn:aws:iam::123456789012:role/build");
        return client;
    }

    private static Task<string> CreateAsync(TestAws aws, JsonNode action) => aws.Cli.ErrorAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline(action).ToJsonString());

    private static async Task<string> FailureAsync(PipelineClient client, TestAws aws)
    {
        await client.UntilAsync("Pipeline", "FAILED");
        var state = await aws.Cli.JsonAsync("codepipeline", "get-pipeline-state", "--name", "demo");
        return state["stageStates"]!.AsArray().SelectMany(stage => stage!["actionStates"]!.AsArray()).Select(each => (string?)each!["latestExecution"]?["errorDetails"]?["message"]).OfType<string>().First();
    }

    private static JsonObject Pipeline(JsonNode action) => new()
    {
        ["pipeline"] = new JsonObject
        {
            ["name"] = "demo", ["roleArn"] = "arn:aws:iam::123456789012:role/pipeline", ["artifactStore"] = Store("artifacts"), ["version"] = 1,
            ["stages"] = new JsonArray(JsonNode.Parse(Source), JsonNode.Parse(Build), new JsonObject { ["name"] = "Deploy", ["actions"] = new JsonArray(action.DeepClone()) }),
        },
    };

    private static JsonObject Store(string bucket) => new() { ["type"] = "S3", ["location"] = bucket };

    private static JsonNode Approval() => JsonNode.Parse("""{"name":"Yes","actionTypeId":{"category":"Approval","owner":"AWS","provider":"Manual","version":"1"}}""")!;

    // The blocks of the tutorial's text, in their order.
    private static JsonNode Block(int index) => JsonNode.Parse(Blocks().Matches(File.ReadAllText(Tutorial("actions.md")))[index].Groups[1].Value)!;

    private static string Tutorial(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "build", "Build.Tests")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "build", "Build.Tests", "Validation", "Tutorial", "Part3", name);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
