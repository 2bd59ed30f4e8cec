using System.IO.Compression;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Puts the artifact into a bucket, as one object or extracted (AWS: "Amazon S3 deploy action reference").</summary>
public sealed class S3DeployAction(S3Artifacts objects) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.S3Deploy.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var (bucket, key) = (run.Required("BucketName"), run.Setting("ObjectKey"));
        var extract = string.Equals(run.Required("Extract"), "true", StringComparison.OrdinalIgnoreCase);
        if (!extract && key is null) return ActionOutcome.Failed("ConfigurationError", $"Action '{run.Declaration.Name}' does not extract, so it needs an ObjectKey");
        run.Demand($"arn:aws:s3:::{bucket}/{key}", "s3:PutObject");
        await using var artifact = await run.Artifacts.OpenAsync(run, run.Input(run.Declaration.InputArtifacts![0].Name), cancellation).ConfigureAwait(false);
        if (!extract)
        {
            await objects.PutAsync(run.Call(cancellation), new S3Location { Bucket = bucket, Key = key }, artifact, run.Setting("KMSEncryptionKeyARN")).ConfigureAwait(false);
            return new ActionOutcome { Summary = $"Deployed to {bucket}/{key}" };
        }

        var count = await ExtractAsync(run, artifact, bucket, key, cancellation).ConfigureAwait(false);
        return new ActionOutcome { Summary = $"Deployed {count} objects to {bucket}" };
    }

    private async Task<int> ExtractAsync(ActionRun run, Stream artifact, string bucket, string? prefix, CancellationToken cancellation)
    {
        ZipArchive archive;
        try
        {
            archive = new ZipArchive(artifact, ZipArchiveMode.Read, leaveOpen: true);
        }
        catch (InvalidDataException damaged)
        {
            throw new AwsException("JobFailed", $"The artifact cannot be extracted: {damaged.Message}");
        }

        using (archive)
        {
            var files = archive.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
            foreach (var entry in files)
            {
                await using var content = await entry.OpenAsync(cancellation).ConfigureAwait(false);
                var location = new S3Location { Bucket = bucket, Key = prefix is null ? entry.FullName : $"{prefix.TrimEnd('/')}/{entry.FullName}" };
                await objects.PutAsync(run.Call(cancellation), location, content, run.Setting("KMSEncryptionKeyARN")).ConfigureAwait(false);
            }

            return files.Count;
        }
    }
}
