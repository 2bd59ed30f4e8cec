using System.Collections.Concurrent;
using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>
/// The jobs that actions and rules have workers and functions do: queued until one has them, kept with what it reports, so that a restart loses none.
/// A job is wanted as long as its action or rule is in progress.
/// </summary>
public sealed class PipelineJobs(StateStore store, ExecutionStore executions, JobMaker maker, ActionSecrets secrets, TimeProvider clock)
{
    private readonly Collection<PipelineJob> jobs = store.Collection<PipelineJob>("codepipeline.jobs");
    private readonly Collection<JobKey> queue = store.Collection<JobKey>("codepipeline.job-queue");
    private readonly Collection<JobKey> latest = store.Collection<JobKey>("codepipeline.action-jobs");
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JobReport>> awaited = new(StringComparer.Ordinal);

    /// <summary>Told of each job that was queued: workers have nothing but their polls, tests need none.</summary>
    internal Action<PipelineJob> OnQueued { get; set; } = _ => { };

    /// <summary>The job that an action or rule began last, or null.</summary>
    public PipelineJob? LatestOf(ActionRun run) => latest.Find(run.Scope, run.Record.Id) is { } key ? jobs.Find(run.Scope, key.Id) : null;

    /// <summary>Queues a job for an action or rule; what is not wanted any more goes.</summary>
    public PipelineJob Begin(ActionRun run, IReadOnlyList<ArtifactDetail> outputs, string? continuation) => store.Transaction(() =>
    {
        foreach (var old in jobs.List(run.Scope).Where(job => !IsWanted(run.Scope, job))) Remove(run.Scope, old);
        var details = maker.Make(run, Ids.Uuid(), outputs, continuation);
        var job = new PipelineJob
        {
            Details = details,
            Nonce = Ids.Uuid(),
            RoleArn = run.RoleArn,
            PipelineRegion = run.PipelineScope.Region,
            PipelineVersion = run.Execution.PipelineVersion,
            QueueKey = FormattableString.Invariant($"{QueueOf(run.Declaration.ActionTypeId)}{clock.GetUtcNow().UtcTicks:D20}/{details.Id}"),
        };
        jobs.Put(run.Scope, details.Id, job);
        queue.Put(run.Scope, job.QueueKey, new JobKey(details.Id));
        latest.Put(run.Scope, run.Record.Id, new JobKey(details.Id));
        store.AfterCommit(() => OnQueued(job));
        return job;
    });

    /// <summary>The queued jobs of a type, oldest first.</summary>
    public IEnumerable<PipelineJob> Queued(Scope scope, ActionTypeId type) =>
        queue.List(scope, QueueOf(type)).Select(key => jobs.Find(scope, key.Id)).OfType<PipelineJob>().Where(job => IsWanted(scope, job));

    /// <summary>A job.</summary>
    /// <exception cref="AwsException">JobNotFoundException: its action is over, or it never was.</exception>
    public PipelineJob Get(Scope scope, string id) => jobs.Find(scope, id) is { } job && IsWanted(scope, job) ? job : throw CodePipelineErrors.JobNotFound(id);

    /// <summary>A worker takes the job, or a function is given it; nobody else can.</summary>
    public PipelineJob Acknowledge(Scope scope, PipelineJob job)
    {
        var taken = job with { Status = "InProgress", Nonce = Ids.Uuid() };
        store.Transaction(() =>
        {
            jobs.Put(scope, job.Details.Id, taken);
            queue.Remove(scope, job.QueueKey);
        });
        return taken;
    }

    /// <summary>A worker or function reports.</summary>
    /// <exception cref="AwsException">InvalidJobStateException: nobody has the job, or it was reported on before.</exception>
    public void Report(Scope scope, PipelineJob job, JobReport report)
    {
        var id = job.Details.Id;
        if (job.Status != "InProgress")
            throw new AwsException("InvalidJobStateException", $"The job '{id}' is {job.Status}; a result is taken for a job that was acknowledged and has none yet");
        jobs.Put(scope, id, job with { Status = report.Failure is null ? "Succeeded" : "Failed", Report = report });
        store.AfterCommit(() =>
        {
            // Who begins to wait from now on finds the report in the store.
            if (awaited.TryGetValue(id, out var waiting))
                waiting.TrySetResult(report);
        });
    }

    /// <summary>What the worker of a job reports; at once when it did before.</summary>
    public async Task<JobReport> ReportedAsync(Scope scope, string id, CancellationToken cancellation)
    {
        var reported = awaited.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        try
        {
            return jobs.Find(scope, id)?.Report ?? await reported.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            awaited.TryRemove(id, out _);
        }
    }

    /// <summary>The job as its worker sees it: with credentials of the action's role for an hour from now, and with the secrets of its configuration.</summary>
    public JobDetails Reveal(PipelineJob job)
    {
        var (data, context) = (job.Details.Data, job.Details.Data.PipelineContext!);
        var configuration = secrets.Reveal(
            new Scope(job.Details.AccountId, job.PipelineRegion), context.PipelineName, job.PipelineVersion, context.Stage.Name, context.Action.Name, data.ActionConfiguration.Configuration);
        return job.Details with
        {
            Data = data with { ActionConfiguration = new ActionConfiguration(configuration), ArtifactCredentials = maker.Credentials(job.RoleArn, context.PipelineExecutionId) },
        };
    }

    private bool IsWanted(Scope scope, PipelineJob job)
    {
        var context = job.Details.Data.PipelineContext!;
        return executions.Find(scope with { Region = job.PipelineRegion }, context.PipelineName, context.PipelineExecutionId) is { } execution
            && execution.Stages.Any(stage => stage.Actions.Any(action => action.Id == context.Action.ActionExecutionId && action.IsInProgress)
                || stage.Rules.Any(rule => rule.Id == context.Action.ActionExecutionId && rule.IsInProgress));
    }

    private void Remove(Scope scope, PipelineJob job)
    {
        jobs.Remove(scope, job.Details.Id);
        queue.Remove(scope, job.QueueKey);
        latest.Remove(scope, job.Details.Data.PipelineContext!.Action.ActionExecutionId);
    }

    private static string QueueOf(ActionTypeId type) => $"{type.Category}/{type.Provider}/{type.Version}/";
}

/// <summary>Which job.</summary>
public sealed record JobKey(string Id);
