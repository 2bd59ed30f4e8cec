using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.S3;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Takes the latest version of an object, or the one that the execution names, as the artifact (AWS: "Amazon S3 source action reference").</summary>
public sealed class S3SourceAction(S3Artifacts objects, GetBucketVersioning versioning) : IPipelineAction
{
    // The user's own words of a version, in the object's metadata (API reference, ArtifactRevision).
    private const string SummaryKey = "codepipeline-artifact-revision-summary";

    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.S3Source.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var chosen = run.Execution.SourceRevisionOverrides.FirstOrDefault(revision => revision.ActionName == run.Declaration.Name);
        var source = new S3Location
        {
            Bucket = run.Required("S3Bucket"),
            Key = chosen is { RevisionType: "S3_OBJECT_KEY" } ? chosen.RevisionValue : run.Required("S3ObjectKey"),
        };
        run.Demand($"arn:aws:s3:::{source.Bucket}", "s3:GetBucketVersioning");
        run.Demand($"arn:aws:s3:::{source.Bucket}/{source.Key}", "s3:GetObject", "s3:GetObjectVersion");
        if ((await versioning.InvokeAsync(new(source.Bucket, null), run.Call(cancellation)).ConfigureAwait(false)).Status != "Enabled")
            return ActionOutcome.Failed("ConfigurationError", $"Bucket '{source.Bucket}' of an S3 source must have versioning enabled");
        GetObjectResponse? read = null;
        var location = await run.Artifacts.PutAsync(run, run.OutputName, async stream => read = await objects.ReadAsync(
            run.Call(cancellation), source, chosen is { RevisionType: "S3_OBJECT_VERSION_ID" } ? chosen.RevisionValue : null, stream).ConfigureAwait(false), cancellation)
            .ConfigureAwait(false);
        return Outcome(run, source, read ?? throw new InvalidOperationException("The object was not read."), location);
    }

    private static ActionOutcome Outcome(ActionRun run, S3Location source, GetObjectResponse read, S3Location location)
    {
        var summary = read.Metadata?.GetValueOrDefault(SummaryKey) ?? $"Amazon S3 version id: {read.VersionId}";
        return new()
        {
            Artifacts = new Dictionary<string, S3Location> { [run.OutputName] = location },
            ExternalExecutionId = read.VersionId,
            Summary = summary,
            Variables = new Dictionary<string, string>
            {
                ["BucketName"] = source.Bucket!,
                ["ObjectKey"] = source.Key!,
                ["ETag"] = (read.ETag ?? "").Trim('"'),
                ["VersionId"] = read.VersionId ?? "",
            },
            Revision = new ArtifactRevision
            {
                Name = run.OutputName,
                RevisionId = read.VersionId,
                RevisionChangeIdentifier = (read.ETag ?? "").Trim('"'),
                RevisionSummary = summary,
                Created = read.LastModified,
            },
        };
    }
}
