using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>Makes the job of an action (AWS: "AWS Lambda invoke action reference", "JSON event").</summary>
internal sealed class JobMaker(SessionIssuer sessions)
{
    private static readonly TimeSpan SessionDuration = TimeSpan.FromHours(1);

    public JobDetails Make(ActionRun run, string id, IReadOnlyList<ArtifactDetail> outputs, string? continuation)
    {
        var credential = sessions.ForRole(run.RoleArn, run.Execution.Id, SessionDuration);
        return new JobDetails(id, new JobData
        {
            ActionTypeId = run.Declaration.ActionTypeId,
            ActionConfiguration = new ActionConfiguration(run.Record.ResolvedConfiguration),
            PipelineContext = new PipelineContext(
                run.Pipeline.Name, new StageContext(run.StageName), new ActionContext(run.Declaration.Name, run.Record.Id),
                Arn.Of("codepipeline", run.PipelineScope, run.Pipeline.Name).ToString(), run.Execution.Id),
            InputArtifacts = [.. (run.Declaration.InputArtifacts ?? []).Select(input => ArtifactOf(input.Name, run.Input(input.Name)))],
            OutputArtifacts = [.. outputs.Select(output => ArtifactOf(output.Name!, output.S3location!))],
            ArtifactCredentials = new AWSSessionCredentials(credential.AccessKeyId, credential.SecretAccessKey, credential.SessionToken!),
            ContinuationToken = continuation,
        }, run.Scope.AccountId);
    }

    private static JobArtifact ArtifactOf(string name, S3Location location) => new(name, null, new ArtifactLocation("S3", new S3ArtifactLocation(location.Bucket!, location.Key!)));
}
