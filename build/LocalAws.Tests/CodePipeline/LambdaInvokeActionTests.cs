using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Structure;
using LocalAws.Iam;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Lambda;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>The Lambda action: a function gets a job, does it, and reports.</summary>
public class LambdaInvokeActionTests
{
    private const string Success = "await aws('codepipeline', 'CodePipeline_20150709.PutJobSuccessResult', { jobId: job.id, outputVariables: { said: job.data.actionConfiguration.configuration.UserParameters + job.data.inputArtifacts[0].location.s3Location.bucketName } });";

    [Fact]
    public async Task A_function_does_its_job_and_hands_variables_on()
    {
        var state = await RunAsync($"const details = await aws('codepipeline', 'CodePipeline_20150709.GetJobDetails', {{ jobId: job.id }}); if (details.jobDetails.data.pipelineContext.pipelineName !== 'demo') throw new Error('whose?'); {Success}");
        Assert.Null(state.Failure);
        Assert.Equal("hello artifacts", state.Variables!["said"]);
    }

    [Fact]
    public async Task A_function_that_asks_for_it_is_called_again_with_its_token()
    {
        var state = await RunAsync($"if (job.data.continuationToken !== 'half') await aws('codepipeline', 'CodePipeline_20150709.PutJobSuccessResult', {{ jobId: job.id, continuationToken: 'half' }}); else {{ {Success} }}");
        Assert.Null(state.Failure);
        Assert.Equal("hello artifacts", state.Variables!["said"]);
    }

    [Theory]
    [InlineData("await aws('codepipeline', 'CodePipeline_20150709.PutJobFailureResult', { jobId: job.id, failureDetails: { type: 'JobFailed', message: 'smoke' } });", "smoke")]
    [InlineData("throw new Error('oops');", "The function checks failed before it reported: {\"errorType\":\"Error\",\"errorMessage\":\"oops\"")]
    public async Task A_function_that_fails_fails_the_action_with_its_reason(string script, string message) =>
        Assert.Contains(message, (await RunAsync(script, "FAILED")).Failure, StringComparison.Ordinal);

    [Fact]
    public async Task The_pipelines_role_must_be_allowed_to() =>
        Assert.Contains("is not authorized to perform: lambda:InvokeFunction", (await RunAsync(Success, "FAILED", "lambda:InvokeFunction")).Failure, StringComparison.Ordinal);

    private static async Task<(string? Failure, IReadOnlyDictionary<string, string>? Variables)> RunAsync(string script, string end = "SUCCEEDED", string? denied = null)
    {
        await using var world = await LambdaWorld.StartAsync(options => options with { TimeScale = 100 });
        await using var client = new PipelineClient(world.Aws);
        using var git = new GitClient(world.Aws);
        await world.FunctionAsync(
            $"{AwsScript.Client}\nexports.handler = async (event) => {{ const job = event['CodePipeline.job']; {script} }};", request => request with { FunctionName = "checks", Timeout = 30 });
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("index.html", "hello"));
        var check = new ActionDeclaration
        {
            Name = "Check", ActionTypeId = ActionTypes.LambdaInvoke.Id, InputArtifacts = [new() { Name = "Code" }], Namespace = "Check",
            Configuration = new Dictionary<string, string> { ["FunctionName"] = "checks", ["UserParameters"] = "hello " },
        };
        await PipelineClient.CreateRoleAsync(world.Aws, "pipeline");
        if (denied is not null)
            await world.Aws.Get<PutRolePolicy>().InvokeAsync(new("pipeline", "denied", $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"{{denied}}","Resource":"*"}]}"""), world.Call);
        await client.CreateBucketAsync("artifacts");
        await client.SendAsync<CreatePipeline, CreatePipelineRequest, CreatePipelineResponse>(new(Demo(Stage("Check", check)), null));
        var id = await client.UntilAsync("Pipeline", end);
        var run = (await world.Aws.Get<ListActionExecutions>().InvokeAsync(new("demo", new(id, null), null, null), client.Call)).ActionExecutionDetails.First(each => each.ActionName == "Check");
        var message = (await client.StateAsync()).StageStates.SelectMany(stage => stage.ActionStates).Select(action => action.LatestExecution?.ErrorDetails?.Message).OfType<string>().FirstOrDefault();
        return (message, run.Output?.OutputVariables);
    }
}
