using LocalAws.CodePipeline.CustomActions;
using LocalAws.CodePipeline.Execution.Jobs;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Queues a job for the account's own worker, and waits until one reports (AWS: "Create and add a custom action in CodePipeline"). A success with a
/// continuation token queues the next job of the action.
/// </summary>
public sealed class CustomAction(CustomActionTypes types, PipelineJobs jobs) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var type = types.Find(run.Scope, run.Declaration.ActionTypeId)?.Type
            ?? throw new AwsException("ConfigurationError", $"ActionType {run.Declaration.ActionTypeId} was deleted: no worker can poll for its jobs. Make it again, or use another version");
        var job = jobs.LatestOf(run) ?? Begin(run, type);
        while (true)
        {
            var report = await jobs.ReportedAsync(run.Scope, job.Details.Id, cancellation).ConfigureAwait(false);
            if (report is not { Failure: null, ContinuationToken: { } token }) return OutcomeOf(run, type, job, report);
            Note(run, type, report);
            job = jobs.Begin(run, job.Outputs, token);
        }
    }

    private PipelineJob Begin(ActionRun run, ActionType type)
    {
        foreach (var input in run.Declaration.InputArtifacts ?? []) run.Demand(ArnOf(run.Input(input.Name)), "s3:GetObject");
        var outputs = (run.Declaration.OutputArtifacts ?? []).Select(output => new ArtifactDetail { Name = output.Name, S3location = ArtifactBucket.NewLocation(run, output.Name) }).ToList();
        foreach (var output in outputs) run.Demand(ArnOf(output.S3location!), "s3:PutObject");
        run.Report(action => action with { EntityUrl = LinkTemplates.Fill(type.Settings?.EntityUrlTemplate, run.Record.ResolvedConfiguration, null) });
        return jobs.Begin(run, outputs, continuation: null);
    }

    private static void Note(ActionRun run, ActionType type, JobReport report) => run.Report(action => action with
    {
        Summary = report.Summary ?? action.Summary,
        ExternalExecutionId = report.ExternalExecutionId ?? action.ExternalExecutionId,
        ExternalExecutionUrl = ExecutionUrl(run, type, report.ExternalExecutionId ?? action.ExternalExecutionId),
        PercentComplete = report.PercentComplete ?? action.PercentComplete,
    });

    private static ActionOutcome OutcomeOf(ActionRun run, ActionType type, PipelineJob job, JobReport report) => new()
    {
        Failure = report.Failure,
        Summary = report.Summary,
        ExternalExecutionId = report.ExternalExecutionId,
        ExternalExecutionUrl = ExecutionUrl(run, type, report.ExternalExecutionId),
        Variables = report.Variables,
        Artifacts = report.Failure is null ? job.Outputs.ToDictionary(output => output.Name!, output => output.S3location!) : new Dictionary<string, S3Location>(),
        Revision = report.Revision is not { } revision ? null : revision with
        {
            Name = job.Outputs is [var first, ..] ? first.Name : null,
            RevisionUrl = LinkTemplates.Fill(type.Settings?.RevisionUrlTemplate, run.Record.ResolvedConfiguration, report.ExternalExecutionId),
        },
    };

    private static string? ExecutionUrl(ActionRun run, ActionType type, string? id) => LinkTemplates.Fill(type.Settings?.ExecutionUrlTemplate, run.Record.ResolvedConfiguration, id);

    private static string ArnOf(S3Location location) => $"arn:aws:s3:::{location.Bucket}/{location.Key}";
}
