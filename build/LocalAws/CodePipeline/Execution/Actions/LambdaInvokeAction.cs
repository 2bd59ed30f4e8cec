using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Lambda;
using LocalAws.Lambda.Execution;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Has a function do a job, and waits until it reports with PutJobSuccessResult or PutJobFailureResult (AWS: "AWS Lambda invoke action
/// reference"). A function that fails before it reports fails the action; one that reports with a continuation token is called again.
/// </summary>
internal sealed class LambdaInvokeAction(FunctionInvoker invoker, PipelineJobs jobs, LocalAwsOptions options, TimeProvider clock) : IPipelineAction
{
    // As long as CodePipeline waits before it calls a function again that asked for it.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.LambdaInvoke.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var function = FunctionReference.Parse(run.Required("FunctionName"), null, run.Scope);
        run.Demand(function.ArnIn(run.Scope), "lambda:InvokeFunction");
        var job = jobs.LatestOf(run) ?? jobs.Begin(run, NewOutputs(run), continuation: null);
        var outputs = job.Outputs;
        var id = run.ExternalExecutionId ?? job.Details.Id;
        run.Report(action => action with { ExternalExecutionId = id, OutputArtifacts = outputs });
        var report = await WorkAsync(run, function, job, cancellation);
        return new ActionOutcome
        {
            Failure = report.Failure,
            Summary = report.Summary,
            ExternalExecutionId = report.ExternalExecutionId ?? id,
            Variables = report.Variables,
            Artifacts = outputs.ToDictionary(output => output.Name!, output => output.S3location!),
        };
    }

    private async Task<JobReport> WorkAsync(ActionRun run, FunctionReference function, PipelineJob job, CancellationToken cancellation)
    {
        while (true)
        {
            // A function that was called before a restart is not called again: it may have reported, and still may.
            var report = job.Status == "Queued" ? await CallAsync(run, function, jobs.Acknowledge(run.Scope, job), cancellation) : await jobs.ReportedAsync(run.Scope, job.Details.Id, cancellation);
            if (report is not { Failure: null, ContinuationToken: { } token }) return report;
            await Task.Delay(Pause / options.TimeScale, clock, cancellation);
            job = jobs.Begin(run, job.Outputs, token);
        }
    }

    private async Task<JobReport> CallAsync(ActionRun run, FunctionReference function, PipelineJob job, CancellationToken cancellation)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reported = jobs.ReportedAsync(run.Scope, job.Details.Id, over.Token);
        var payload = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, JobDetails> { ["CodePipeline.job"] = jobs.Reveal(job) }, Json);
        var invoked = invoker.InvokeAsync(run.Scope, function, payload);
        await Task.WhenAny(invoked, reported).WaitAsync(cancellation);
        if (!reported.IsCompleted && await invoked is { FunctionError: not null } failed)
        {
            await over.CancelAsync();
            return new JobReport { Failure = new ErrorDetails { Code = "JobFailed", Message = $"The function {function.Name} failed before it reported: {Encoding.UTF8.GetString(failed.Payload)}" } };
        }

        return await reported;
    }

    private static IReadOnlyList<ArtifactDetail> NewOutputs(ActionRun run) =>
        [.. (run.Declaration.OutputArtifacts ?? []).Select(output => new ArtifactDetail { Name = output.Name, S3location = ArtifactBucket.NewLocation(run, output.Name) })];
}
