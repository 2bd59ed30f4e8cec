using System.IO.Compression;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.S3;
using Microsoft.AspNetCore.StaticFiles;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Puts the artifact into a bucket, as one object or extracted (AWS: "Amazon S3 deploy action reference").</summary>
public sealed class S3DeployAction(S3Artifacts objects) : IPipelineAction
{
    private const string Deployed = "Deployment Succeeded";

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.S3Deploy.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var (bucket, key) = (run.Required("BucketName"), run.Setting("ObjectKey"));
        if (S3DeployRules.Problem(run.Record.ResolvedConfiguration) is { } problem) return ActionOutcome.Failed("ConfigurationError", $"Action '{run.Declaration.Name}': {problem}");
        await using var artifact = await run.Artifacts.OpenAsync(run, run.Input(run.Declaration.InputArtifacts![0].Name), cancellation).ConfigureAwait(false);
        if (S3DeployRules.Extracts(run.Required("Extract")) == true)
        {
            await ExtractAsync(run, artifact, bucket, key, cancellation).ConfigureAwait(false);
            return new ActionOutcome { Summary = Deployed };
        }

        await PutAsync(run, artifact, bucket, key!, "application/zip", cancellation).ConfigureAwait(false);
        return new ActionOutcome { ExternalExecutionId = $"{bucket}/{key}", Summary = Deployed };
    }

    private async Task ExtractAsync(ActionRun run, Stream artifact, string bucket, string? prefix, CancellationToken cancellation)
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
            foreach (var entry in archive.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                await using var content = await entry.OpenAsync(cancellation).ConfigureAwait(false);
                var key = prefix is null ? entry.FullName : $"{prefix.TrimEnd('/')}/{entry.FullName}";
                // A file whose name says nothing gets S3's own default.
                await PutAsync(run, content, bucket, key, ContentTypes.TryGetContentType(entry.Name, out var type) ? type : null, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task PutAsync(ActionRun run, Stream content, string bucket, string key, string? contentType, CancellationToken cancellation)
    {
        var (acl, kmsKey) = (run.Setting("CannedACL"), run.Setting("KMSEncryptionKeyARN"));
        run.Demand($"arn:aws:s3:::{bucket}/{key}", acl is null ? ["s3:PutObject"] : ["s3:PutObject", "s3:PutObjectAcl"]);
        var request = new PutObjectRequest
        {
            Bucket = bucket,
            Key = key,
            ACL = acl,
            CacheControl = run.Setting("CacheControl"),
            ContentType = contentType,
            ServerSideEncryption = kmsKey is null ? null : "aws:kms",
            SSEKMSKeyId = kmsKey,
        };
        await objects.PutAsync(run.Call(cancellation), content, request).ConfigureAwait(false);
    }
}
