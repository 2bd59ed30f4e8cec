using System.IO.Compression;
using System.Text.Json.Nodes;
using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Tests.CloudFormation;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>The CloudFormation action in each of its modes, from a push to the stack.</summary>
public class CloudFormationActionTests
{
    private const string Role = "arn:aws:iam::123456789012:role/stack";

    private const string Template = """
        Parameters: {Word: {Type: String, Default: one}, Bucket: {Type: String, Default: none}}
        Resources:
          Saying: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: !Sub '${Word} ${Bucket}'}}
        Outputs: {Saying: {Value: !GetAtt Saying.Value}}
        """;

    [Fact]
    public async Task CREATE_UPDATE_deploys_with_parameters_and_hands_outputs_on_as_a_file_and_as_variables()
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", Template), ("config.json", """{"Parameters":{"Word":"from-file"},"Tags":{"team":"a"}}"""), ("build.json", """{"word":"built"}"""));
        var deploy = Action("Deploy", ("ActionMode", "CREATE_UPDATE"), ("TemplatePath", "Code::packaged.yaml"), ("TemplateConfiguration", "Code::config.json"), ("OutputFileName", "outputs.json"),
            ("ParameterOverrides", """{"Word":{"Fn::GetParam":["Code","build.json","word"]},"Bucket":{"Fn::GetArtifactAtt":["Code","BucketName"]}}""")) with
        {
            OutputArtifacts = [new() { Name = "Outputs" }], Namespace = "Stack",
        };
        var again = Action("Again", ("ActionMode", "CREATE_UPDATE"), ("StackName", "second"), ("TemplatePath", "Code::packaged.yaml"), ("ParameterOverrides", """{"Word":"#{Stack.Saying}"}"""));
        await scene.CreateAsync(Stage("Deploy", deploy), Stage("Again", again));
        await scene.SucceedsAsync();
        var stack = await scene.Stacks.DescribeAsync("demo");
        Assert.Equal("built artifacts", (string?)stack["Outputs"]![0]!["OutputValue"]);
        Assert.Equal("team", (string?)stack["Tags"]![0]!["Key"]);
        Assert.Equal(Role, (string?)stack["RoleARN"]);
        Assert.Equal("built artifacts none", (string?)(await scene.Stacks.DescribeAsync("second"))["Outputs"]![0]!["OutputValue"]);
        Assert.Equal("built artifacts", (string?)(await scene.OutputFileAsync("outputs.json"))["Saying"]);

        // Nothing differs the second time: that is no failure.
        await scene.Client.StartAsync();
        await scene.SucceedsAsync();
        Assert.Equal("CREATE_COMPLETE", (string?)(await scene.Stacks.DescribeAsync("demo"))["StackStatus"]);
    }

    [Fact]
    public async Task A_change_set_is_replaced_and_executed_and_an_empty_one_goes_through()
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", Template));
        await scene.CreateAsync(
            Stage("Prepare", Action("Prepare", ("ActionMode", "CHANGE_SET_REPLACE"), ("ChangeSetName", "next"), ("TemplatePath", "Code::packaged.yaml"))),
            Stage("Execute", Action("Execute", ("ActionMode", "CHANGE_SET_EXECUTE"), ("ChangeSetName", "next")) with { InputArtifacts = null, Namespace = "Stack" }));
        await scene.SucceedsAsync();
        Assert.Equal("CREATE_COMPLETE", (string?)(await scene.Stacks.DescribeAsync("demo"))["StackStatus"]);
        Assert.Equal(("Change set next was created.", "Stack demo was created."), await scene.SummariesAsync());
        await scene.Client.StartAsync();
        await scene.SucceedsAsync();
        Assert.Equal(("Change set next was created with no changes.", "Change set next was executed with no change."), await scene.SummariesAsync());
        await scene.PushAsync(("packaged.yaml", Template.Replace("Default: one", "Default: two", StringComparison.Ordinal)));
        await scene.SucceedsAsync();
        Assert.Equal("two none", (string?)(await scene.Stacks.DescribeAsync("demo"))["Outputs"]![0]!["OutputValue"]);
        Assert.Equal(("Change set next was created.", "Stack demo was updated."), await scene.SummariesAsync());
        var (prepared, executed) = ((await scene.Client.StageAsync("Prepare")).ActionStates[0], (await scene.Client.StageAsync("Execute")).ActionStates[0]);
        Assert.Equal("https://console.aws.amazon.com/cloudformation/home?region=us-east-1#/", prepared.EntityUrl);
        Assert.Matches("^changeset/detail\\?changeSetId=arn:aws:cloudformation:us-east-1:123456789012:changeSet/next/.+&stackId=arn:.+:stack/demo/", prepared.LatestExecution!.ExternalExecutionId);
        Assert.Matches("^stack/detail\\?stackId=arn:aws:cloudformation:us-east-1:123456789012:stack/demo/", executed.LatestExecution!.ExternalExecutionId);
        Assert.Equal($"{executed.EntityUrl}{executed.LatestExecution.ExternalExecutionId}", executed.LatestExecution.ExternalExecutionUrl);
    }

    [Fact]
    public async Task A_failed_stack_says_why_and_is_replaced_only_when_the_mode_says_so()
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", "Resources: {Bad: {Type: AWS::SSM::Parameter, Properties: {Name: aws-bad, Type: String, Value: x}}}"));
        await scene.CreateAsync(Stage("Deploy", Action("Deploy", ("ActionMode", "CREATE_UPDATE"), ("TemplatePath", "Code::packaged.yaml"))));
        Assert.Contains("Stack demo ROLLBACK_COMPLETE: Bad (AWS::SSM::Parameter) CREATE_FAILED: ", await scene.FailureAsync(), StringComparison.Ordinal);
        await scene.PushAsync(("packaged.yaml", Template));
        Assert.Contains("Delete it (aws cloudformation delete-stack --stack-name demo), or set ActionMode of action 'Deploy' to REPLACE_ON_FAILURE", await scene.FailureAsync(), StringComparison.Ordinal);
        await scene.UpdateAsync(Stage("Deploy", Action("Deploy", ("ActionMode", "REPLACE_ON_FAILURE"), ("TemplatePath", "Code::packaged.yaml"))));
        await scene.Client.StartAsync();
        await scene.SucceedsAsync();
        Assert.Equal("CREATE_COMPLETE", (string?)(await scene.Stacks.DescribeAsync("demo"))["StackStatus"]);
        await scene.UpdateAsync(Stage("Delete", Action("Delete", ("ActionMode", "DELETE_ONLY")) with { InputArtifacts = null }));
        await scene.Client.StartAsync();
        await scene.SucceedsAsync();
        Assert.Equal("Stack with id demo does not exist", (await scene.Stacks.RefusedAsync("DescribeStacks", new() { ["StackName"] = "demo" })).Message);
    }

    [Theory]
    [InlineData("TemplatePath", "Code::missing.yaml", "File [missing.yaml] does not exist in artifact [Code] (TemplatePath); it has packaged.yaml")]
    [InlineData("ParameterOverrides", "{", "ParameterOverrides is no JSON")]
    [InlineData("ParameterOverrides", """{"Nothing":"x"}""", "packaged.yaml: Parameters: [Nothing] do not exist in the template")]
    [InlineData("RoleArn", "arn:aws:iam::123456789012:role/none", "Role arn:aws:iam::123456789012:role/none is invalid or cannot be assumed: there is no such role")]
    public async Task What_cannot_be_deployed_fails_the_action_with_its_reason(string key, string value, string message)
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", Template));
        await scene.CreateAsync(Stage("Deploy", Action("Deploy", ("ActionMode", "CREATE_UPDATE"), ("TemplatePath", "Code::packaged.yaml"), (key, value))));
        Assert.Contains(message, await scene.FailureAsync(), StringComparison.Ordinal);
        Assert.Empty((await scene.Stacks.SendAsync("ListStacks", []))["StackSummaries"]!.AsArray());
    }

    [Fact]
    public async Task A_missing_capability_is_named_with_the_configuration_that_has_it()
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", "Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: AWS::Serverless::Function, Properties: {InlineCode: x, Handler: index.h, Runtime: nodejs22.x}}}"));
        await scene.CreateAsync(Stage("Deploy", Action("Deploy", ("ActionMode", "CREATE_UPDATE"), ("TemplatePath", "Code::packaged.yaml"), ("Capabilities", "CAPABILITY_IAM"))));
        Assert.Contains("Requires capabilities : [CAPABILITY_AUTO_EXPAND] (Code::packaged.yaml). Set Capabilities of action 'Deploy' to CAPABILITY_IAM,CAPABILITY_AUTO_EXPAND", await scene.FailureAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cloudformation:*", "not authorized to perform: s3:")]
    [InlineData("s3:*", "is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:us-east-1:123456789012:stack/demo/*")]
    public async Task The_pipelines_role_must_be_allowed_to(string actions, string message)
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", Template));
        await scene.CreateAsync([Stage("Deploy", Action("Deploy", ("ActionMode", "CREATE_UPDATE"), ("TemplatePath", "Code::packaged.yaml")))], actions == "s3:*" ? "[\"s3:*\",\"codecommit:*\"]" : "[\"cloudformation:*\",\"codecommit:*\"]");
        Assert.Contains(message, await scene.FailureAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stack_of_the_pipeline_itself_is_refused_by_name()
    {
        await using var scene = await Scene.StartAsync();
        await scene.PushAsync(("packaged.yaml", Template));
        await scene.CreateAsync(Stage("Approve", Approval("Yes")));
        // The pipeline "demo" becomes a resource of the stack "demo".
        await scene.Client.SendAsync<DeletePipeline, DeletePipelineRequest, LocalAws.Http.Unit>(new("demo"));
        var owner = await scene.Stacks.CreateAsync("demo", """
            Resources:
              Own:
                Type: AWS::CodePipeline::Pipeline
                Properties:
                  Name: demo
                  RoleArn: arn:aws:iam::123456789012:role/pipeline
                  ArtifactStore: {Type: S3, Location: artifacts}
                  Stages:
                    - {Name: Source, Actions: [{Name: Source, ActionTypeId: {Category: Source, Owner: AWS, Provider: CodeCommit, Version: '1'}, Configuration: {RepositoryName: demo, BranchName: main}, OutputArtifacts: [{Name: Code}]}]}
                    - {Name: Deploy, Actions: [{Name: Deploy, ActionTypeId: {Category: Deploy, Owner: AWS, Provider: CloudFormation, Version: '1'}, InputArtifacts: [{Name: Code}], Configuration: {ActionMode: CREATE_UPDATE, StackName: demo, TemplatePath: 'Code::packaged.yaml', RoleArn: ROLE}}]}
            """.Replace("ROLE", Role, StringComparison.Ordinal));
        Assert.True((string?)owner["StackStatus"] == "CREATE_COMPLETE", owner.ToJsonString());
        Assert.Contains("StackName 'demo' of action 'Deploy' is the stack that pipeline 'demo' itself belongs to (resource Own)", await scene.FailureAsync(), StringComparison.Ordinal);
        Assert.Equal("CREATE_COMPLETE", (string?)(await scene.Stacks.DescribeAsync("demo"))["StackStatus"]);
    }

    private static ActionDeclaration Action(string name, params (string Key, string Value)[] configuration)
    {
        var all = new Dictionary<string, string> { ["StackName"] = "demo", ["RoleArn"] = Role };
        foreach (var (key, value) in configuration)
            all[key] = value;
        return new() { Name = name, ActionTypeId = ActionTypes.CloudFormation.Id, InputArtifacts = [new() { Name = "Code" }], Configuration = all };
    }

    /// <summary>A repository, a bucket, a role for stacks, and the pipeline "demo" between them.</summary>
    private sealed class Scene(TestAws aws) : IAsyncDisposable
    {
        private readonly GitClient git = new(aws);

        public PipelineClient Client { get; } = new(aws);

        public StackClient Stacks { get; } = new(aws);

        public static async Task<Scene> StartAsync()
        {
            var scene = new Scene(await TestAws.StartAsync());
            await scene.Client.CreateRepositoryAsync();
            await scene.Client.CreateBucketAsync("artifacts");
            await scene.RoleAsync("stack", "cloudformation.amazonaws.com", "\"*\"");
            return scene;
        }

        public Task PushAsync(params (string, string)[] files) => git.PushAsync("demo", "main", files);

        public Task CreateAsync(params StageDeclaration[] stages) => CreateAsync(stages, "\"*\"");

        public async Task CreateAsync(StageDeclaration[] stages, string actions)
        {
            await RoleAsync("pipeline", "codepipeline.amazonaws.com", actions);
            await Client.SendAsync<CreatePipeline, CreatePipelineRequest, CreatePipelineResponse>(new(Demo(stages), null));
        }

        public async Task UpdateAsync(params StageDeclaration[] stages) =>
            await Client.SendAsync<UpdatePipeline, UpdatePipelineRequest, UpdatePipelineResponse>(new(Demo(stages)));

        public Task SucceedsAsync() => Client.UntilAsync("Pipeline", "SUCCEEDED");

        public async Task<(string?, string?)> SummariesAsync() =>
            ((await Client.StageAsync("Prepare")).ActionStates[0].LatestExecution!.Summary, (await Client.StageAsync("Execute")).ActionStates[0].LatestExecution!.Summary);

        public async Task<string> FailureAsync()
        {
            var id = await Client.UntilAsync("Pipeline", "FAILED");
            var runs = await aws.Get<ListActionExecutions>().InvokeAsync(new("demo", new(id, null), null, null), Client.Call);
            return runs.ActionExecutionDetails.Select(each => each.Output?.ExecutionResult?.ExternalExecutionSummary ?? "").Prepend((await Client.StateAsync()).StageStates
                .SelectMany(stage => stage.ActionStates).Select(action => action.LatestExecution?.ErrorDetails?.Message).OfType<string>().First()).First();
        }

        public async Task<JsonNode> OutputFileAsync(string name)
        {
            var objects = await Stacks.SendAsync("ListObjectsV2", new() { ["Bucket"] = "artifacts", ["Prefix"] = "demo/Outputs" }, "s3");
            using var archive = new ZipArchive(new MemoryStream(await Client.GetObjectAsync("artifacts", (string)objects["Contents"]![0]!["Key"]!)));
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return JsonNode.Parse(await reader.ReadToEndAsync())!;
        }

        public async ValueTask DisposeAsync()
        {
            git.Dispose();
            await Client.DisposeAsync();
            await aws.DisposeAsync();
        }

        private async Task RoleAsync(string name, string service, string actions)
        {
            await Stacks.SendAsync("CreateRole", new() { ["RoleName"] = name, ["AssumeRolePolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"{{service}}"},"Action":"sts:AssumeRole"}]}""" }, "iam");
            await Stacks.SendAsync("PutRolePolicy", new() { ["RoleName"] = name, ["PolicyName"] = "all", ["PolicyDocument"] = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":{{actions}},"Resource":"*"}]}""" }, "iam");
        }
    }
}
