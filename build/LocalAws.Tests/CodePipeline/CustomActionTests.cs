using LocalAws.CodePipeline;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Tests.Clients;
using LocalAws.Tests.CodeCommit;
using LocalAws.Tests.Testing;
using static LocalAws.Tests.CodePipeline.Structures;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Action types of an account's own, whose jobs a worker does: a process of boto3, which nobody here wrote.</summary>
public class CustomActionTests
{
    private static readonly ActionTypeId Checker = new() { Category = "Test", Owner = "Custom", Provider = "Checker", Version = "1" };

    [Fact]
    public async Task A_worker_polls_acknowledges_and_reports_and_a_restart_in_between_loses_nothing()
    {
        await using var aws = await TestAws.StartAsync();
        await Boto3.RunAsync(aws, "job_worker", part: "begin");
        await aws.RestartAsync();
        await Boto3.RunAsync(aws, "job_worker", part: "finish");
    }

    [Fact]
    public async Task Of_many_workers_one_has_the_job()
    {
        await using var aws = await TestAws.StartAsync();
        await using var client = new PipelineClient(aws);
        var job = await QueuedAsync(aws, client);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            try
            {
                return (await aws.Get<AcknowledgeJob>().InvokeAsync(new(job.Id, job.Nonce), client.Call)).Status;
            }
            catch (AwsException refused)
            {
                return refused.Code;
            }
        })));
        Assert.Equal(["InProgress", .. Enumerable.Repeat("InvalidNonceException", 15)], answers.Order());
    }

    [Fact]
    public async Task A_report_that_was_taken_survives_a_kill()
    {
        using var folder = new TempFolder();
        await using var killed = await TestAws.StartAsync();
        await using var client = new PipelineClient(killed);
        var job = await QueuedAsync(killed, client);
        await killed.Get<AcknowledgeJob>().InvokeAsync(new(job.Id, job.Nonce), client.Call);
        await killed.Get<PutJobSuccessResult>().InvokeAsync(new(job.Id, null, null, new("Checked", "check 1", 100), null), client.Call);
        StateCopy.Take(killed.Get<StateFolder>().Path, folder.Path);
        killed.IsDead = true;
        await using var again = await TestAws.StartAsync(options => options with { StateFolder = folder.Path });
        await using var later = new PipelineClient(again);
        if ((await later.HistoryAsync())[0].Status == "InProgress") await later.UntilAsync("Pipeline", "SUCCEEDED");
        var state = (await later.StageAsync("Check")).ActionStates[0].LatestExecution!;
        Assert.Equal(("Succeeded", "Checked", "check 1"), (state.Status, state.Summary, state.ExternalExecutionId));
    }

    /// <summary>A pipeline whose custom action waits for a worker; its job.</summary>
    private static async Task<Job> QueuedAsync(TestAws aws, PipelineClient client)
    {
        using var git = new GitClient(aws);
        await client.CreateRepositoryAsync();
        await git.PushAsync("demo", "main", ("app.js", "1"));
        await aws.Get<CreateCustomActionType>().InvokeAsync(new(Checker.Category, Checker.Provider, Checker.Version, null, null, new(0, 1), new(0, 0), null), client.Call);
        var queued = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        aws.Get<PipelineJobs>().OnQueued = _ => queued.TrySetResult();
        await client.CreateAsync(Demo(Stage("Check", new ActionDeclaration { Name = "Check", ActionTypeId = Checker, InputArtifacts = [new() { Name = "Code" }] })));
        await queued.Task.WaitAsync(TimeSpan.FromSeconds(60));
        return Assert.Single((await aws.Get<PollForJobs>().InvokeAsync(new(Checker, 1, null), client.Call)).Jobs);
    }
}
