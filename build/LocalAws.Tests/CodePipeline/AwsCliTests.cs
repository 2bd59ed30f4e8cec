using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodePipeline;

public class AwsCliTests
{
    private const string Pipeline = """
        {"pipeline":{"name":"demo","roleArn":"arn:aws:iam::123456789012:role/CodePipelineServiceRole","artifactStore":{"type":"S3","location":"my-codepipeline-bucket"},
        "stages":[{"name":"Source","actions":[{"name":"SourceAction","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeCommit","version":"1"},
        "outputArtifacts":[{"name":"SourceOutput"}],"configuration":{"RepositoryName":"demo","BranchName":"main"},"runOrder":1}]},
        {"name":"Approve","actions":[{"name":"Yes","actionTypeId":{"category":"Approval","owner":"AWS","provider":"Manual","version":"1"}}]}],"version":1}}
        """;

    [AwsCliFact]
    public async Task A_structure_reads_back_with_the_defaults_that_AWS_fills_in()
    {
        await using var aws = await TestAws.StartAsync();
        await PipelineClient.CreateRoleAsync(aws, "CodePipelineServiceRole");
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline);
        var read = await aws.Cli.JsonAsync("codepipeline", "get-pipeline", "--name", "demo");
        var expected = JsonNode.Parse(Pipeline)!["pipeline"]!.AsObject();
        expected["stages"]![0]!["actions"]![0]!["inputArtifacts"] = new JsonArray();
        foreach (var name in new[] { "inputArtifacts", "outputArtifacts" }) expected["stages"]![1]!["actions"]![0]![name] = new JsonArray();
        expected["stages"]![1]!["actions"]![0]!["configuration"] = new JsonObject();
        expected["stages"]![1]!["actions"]![0]!["runOrder"] = 1;
        // Clients older than type V2 (Debian's is one) do not show these two.
        foreach (var name in new[] { "pipelineType", "executionMode" }) read["pipeline"]!.AsObject().Remove(name);
        Assert.True(JsonNode.DeepEquals(expected, read["pipeline"]), read.ToJsonString());
        Assert.Equal("arn:aws:codepipeline:us-east-1:123456789012:demo", (string?)read["metadata"]!["pipelineArn"]);
    }

    [AwsCliFact]
    public async Task An_update_makes_a_new_version_and_keeps_the_old_one()
    {
        await using var aws = await TestAws.StartAsync();
        await PipelineClient.CreateRoleAsync(aws, "CodePipelineServiceRole");
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline);
        var updated = await aws.Cli.JsonAsync("codepipeline", "update-pipeline", "--cli-input-json", Pipeline.Replace("\"Yes\"", "\"No\"", StringComparison.Ordinal));
        Assert.Equal(2, (int?)updated["pipeline"]!["version"]);
        var first = await aws.Cli.JsonAsync("codepipeline", "get-pipeline", "--name", "demo", "--pipeline-version", "1");
        Assert.Equal("Yes", (string?)first["pipeline"]!["stages"]![1]!["actions"]![0]!["name"]);
        var list = await aws.Cli.JsonAsync("codepipeline", "list-pipelines");
        Assert.Equal(2, (int?)list["pipelines"]![0]!["version"]);
    }

    [AwsCliFact]
    public async Task Executions_can_be_started_listed_and_read()
    {
        await using var aws = await TestAws.StartAsync();
        await PipelineClient.CreateRoleAsync(aws, "CodePipelineServiceRole");
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline);
        var id = (string)(await aws.Cli.JsonAsync("codepipeline", "start-pipeline-execution", "--name", "demo"))["pipelineExecutionId"]!;
        var execution = await aws.Cli.JsonAsync("codepipeline", "get-pipeline-execution", "--pipeline-name", "demo", "--pipeline-execution-id", id);
        Assert.Equal(1, (int?)execution["pipelineExecution"]!["pipelineVersion"]);
        var list = await aws.Cli.JsonAsync("codepipeline", "list-pipeline-executions", "--pipeline-name", "demo", "--max-items", "1", "--page-size", "1");
        Assert.Equal(id, (string?)list["pipelineExecutionSummaries"]![0]!["pipelineExecutionId"]);
        Assert.NotNull(list["NextToken"]);
        var state = await aws.Cli.JsonAsync("codepipeline", "get-pipeline-state", "--name", "demo");
        Assert.True((bool?)state["stageStates"]![1]!["inboundTransitionState"]!["enabled"]);
    }

    [AwsCliFact]
    public async Task What_is_not_there_is_refused_with_AWSs_codes()
    {
        await using var aws = await TestAws.StartAsync();
        await PipelineClient.CreateRoleAsync(aws, "CodePipelineServiceRole");
        Assert.Contains("(PipelineNotFoundException)", await aws.Cli.ErrorAsync("codepipeline", "get-pipeline", "--name", "no"), StringComparison.Ordinal);
        Assert.Contains("Account '123456789012' does not have a pipeline with name 'no'", await aws.Cli.ErrorAsync("codepipeline", "start-pipeline-execution", "--name", "no"), StringComparison.Ordinal);
        Assert.Contains("(InvalidActionDeclarationException)", await aws.Cli.ErrorAsync(
            "codepipeline", "create-pipeline", "--cli-input-json", Pipeline.Replace("\"CodeCommit\"", "\"GitHub\"", StringComparison.Ordinal)), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline);
        Assert.Contains("(PipelineNameInUseException)", await aws.Cli.ErrorAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Tags_can_be_set_listed_and_removed()
    {
        await using var aws = await TestAws.StartAsync();
        await PipelineClient.CreateRoleAsync(aws, "CodePipelineServiceRole");
        await aws.Cli.JsonAsync("codepipeline", "create-pipeline", "--cli-input-json", Pipeline);
        const string arn = "arn:aws:codepipeline:us-east-1:123456789012:demo";
        await aws.Cli.JsonAsync("codepipeline", "tag-resource", "--resource-arn", arn, "--tags", "key=a,value=1", "key=b,value=2");
        await aws.Cli.JsonAsync("codepipeline", "untag-resource", "--resource-arn", arn, "--tag-keys", "a");
        var tags = await aws.Cli.JsonAsync("codepipeline", "list-tags-for-resource", "--resource-arn", arn);
        Assert.Equal("b", (string?)Assert.Single(tags["tags"]!.AsArray())!["key"]);
    }
}
