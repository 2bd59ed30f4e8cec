using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Lambda.Execution;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Has a function do a job, and waits until it reports with PutJobSuccessResult or PutJobFailureResult (AWS: "AWS Lambda invoke action
/// reference"). A function that fails before it reports fails the action.
/// </summary>
internal sealed class LambdaInvokeAction(FunctionInvoker invoker, PipelineJobs jobs, JobMaker maker, LocalAwsOptions options, TimeProvider clock) : IPipelineAction
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
        var begun = run.ExternalExecutionId;
        var id = begun ?? Ids.Uuid();
        var outputs = begun is null ? NewOutputs(run) : run.Record.OutputArtifacts;
        run.Report(action => action with { ExternalExecutionId = id, OutputArtifacts = outputs });
        var report = await WorkAsync(run, function, id, outputs, isBegun: begun is not null, cancellation);
        return new ActionOutcome
        {
            Failure = report.Failure,
            Summary = report.Summary,
            ExternalExecutionId = report.ExternalExecutionId ?? id,
            Variables = report.Variables,
            Artifacts = outputs.ToDictionary(output => output.Name!, output => output.S3location!),
        };
    }

    private async Task<JobReport> WorkAsync(ActionRun run, FunctionReference function, string id, IReadOnlyList<ArtifactDetail> outputs, bool isBegun, CancellationToken cancellation)
    {
        string? continuation = null;
        while (true)
        {
            var job = jobs.Begin(run.Scope, maker.Make(run, id, outputs, continuation));
            try
            {
                // After a restart the function was called already, and may still report.
                var report = isBegun ? await job.Reported.WaitAsync(cancellation) : await CallAsync(run, function, job, cancellation);
                if (report is not { Failure: null, ContinuationToken: { } token })
                    return report;
                (continuation, isBegun) = (token, false);
            }
            finally
            {
                jobs.End(id);
            }
            await Task.Delay(Pause / options.TimeScale, clock, cancellation);
        }
    }

    private async Task<JobReport> CallAsync(ActionRun run, FunctionReference function, PipelineJob job, CancellationToken cancellation)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, JobDetails> { ["CodePipeline.job"] = job.Details }, Json);
        var invoked = invoker.InvokeAsync(run.Scope, function, payload);
        await Task.WhenAny(invoked, job.Reported).WaitAsync(cancellation);
        if (!job.Reported.IsCompleted && await invoked is { FunctionError: not null } failed)
            return new JobReport { Failure = new ErrorDetails { Code = "JobFailed", Message = $"The function {function.Name} failed before it reported: {Encoding.UTF8.GetString(failed.Payload)}" } };
        return await job.Reported.WaitAsync(cancellation);
    }

    private static IReadOnlyList<ArtifactDetail> NewOutputs(ActionRun run) =>
        [.. (run.Declaration.OutputArtifacts ?? []).Select(output => new ArtifactDetail { Name = output.Name, S3location = ArtifactBucket.NewLocation(run, output.Name) })];
}
