using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http.Signing;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Jobs;

/// <summary>Makes the job of an action, without credentials (AWS: "AWS Lambda invoke action reference", "JSON event").</summary>
public sealed class JobMaker(SessionIssuer sessions)
{
    private static readonly TimeSpan SessionDuration = TimeSpan.FromHours(1);

    public JobDetails Make(ActionRun run, string id, IReadOnlyList<ArtifactDetail> outputs, string? continuation) => new(id, new JobData
    {
        ActionTypeId = run.Declaration.ActionTypeId,
        ActionConfiguration = new ActionConfiguration(run.Record.ResolvedConfiguration),
        PipelineContext = new PipelineContext(
            run.Pipeline.Name, new StageContext(run.StageName), new ActionContext(run.Declaration.Name, run.Record.Id),
            Arn.Of("codepipeline", run.PipelineScope, run.Pipeline.Name).ToString(), run.Execution.Id),
        InputArtifacts = [.. (run.Declaration.InputArtifacts ?? []).Select(input => ArtifactOf(input.Name, run.Input(input.Name), RevisionOf(run, input.Name)))],
        OutputArtifacts = [.. outputs.Select(output => ArtifactOf(output.Name!, output.S3location!, null))],
        ContinuationToken = continuation,
        EncryptionKey = ArtifactBucket.StoreOf(run.Pipeline, run.Scope.Region).EncryptionKey,
    }, run.Scope.AccountId);

    /// <summary>Credentials of a role for an hour.</summary>
    public AWSSessionCredentials Credentials(string roleArn, string session)
    {
        var credential = sessions.ForRole(roleArn, session, SessionDuration);
        return new AWSSessionCredentials(credential.AccessKeyId, credential.SecretAccessKey, credential.SessionToken!);
    }

    private static string? RevisionOf(ActionRun run, string artifact) => run.Execution.ArtifactRevisions.FirstOrDefault(revision => revision.Name == artifact)?.RevisionId;

    private static JobArtifact ArtifactOf(string name, S3Location location, string? revision) =>
        new(name, revision, new ArtifactLocation("S3", new S3ArtifactLocation(location.Bucket!, location.Key!)));
}
