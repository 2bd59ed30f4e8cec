using System.Security.Cryptography;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Artifacts in the pipeline's artifact store: the bucket of the region in which an action works.</summary>
public sealed class ArtifactBucket(S3Artifacts objects, StateFolder folder)
{
    private const string KeyAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Stores what <paramref name="write"/> writes as an artifact under a key of its own.</summary>
    public async Task<S3Location> PutAsync(ActionRun run, string artifact, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var location = NewLocation(run, artifact);
        run.Demand($"arn:aws:s3:::{location.Bucket}/{location.Key}", "s3:PutObject");
        var key = StoreOf(run.Pipeline, run.Scope.Region).EncryptionKey?.Id;
        DemandKey(run, key, "kms:GenerateDataKey");
        await using var file = NewFile();
        await write(file).ConfigureAwait(false);
        file.Position = 0;
        await objects.PutAsync(run.Call(cancellation), location, file, key).ConfigureAwait(false);
        return location;
    }

    /// <summary>A place for an artifact that another service will write.</summary>
    public static S3Location NewLocation(ActionRun run, string artifact) => new()
    {
        Bucket = StoreOf(run.Pipeline, run.Scope.Region).Location,
        Key = ArtifactKeys.For(run.Pipeline.Name, artifact, RandomNumberGenerator.GetString(KeyAlphabet, 7)),
    };

    /// <summary>An artifact as a file that is gone when it is disposed.</summary>
    public async Task<Stream> OpenAsync(ActionRun run, S3Location location, CancellationToken cancellation)
    {
        run.Demand($"arn:aws:s3:::{location.Bucket}/{location.Key}", "s3:GetObject");
        var file = NewFile();
        try
        {
            var read = await objects.ReadAsync(run.Call(cancellation), location, versionId: null, file).ConfigureAwait(false);
            DemandKey(run, read.SSEKMSKeyId, "kms:Decrypt");
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // S3's own key takes no permission; of a customer's, an alias hides which key it is.
    private static void DemandKey(ActionRun run, string? key, string action)
    {
        if (ObjectHeaders.CustomerKey(key) is { } arn)
            run.Demand(arn, action);
    }

    private FileStream NewFile() => new(
        Path.Combine(folder.Folder("codepipeline"), $"{Guid.NewGuid():N}.zip"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);

    /// <summary>The artifact store of a region.</summary>
    /// <exception cref="AwsException">ConfigurationError: the pipeline has none there.</exception>
    internal static ArtifactStore StoreOf(PipelineDeclaration pipeline, string region) => pipeline.ArtifactStore ?? pipeline.ArtifactStores?.GetValueOrDefault(region)
        ?? throw new AwsException("ConfigurationError", $"Pipeline '{pipeline.Name}' has no artifact store for region '{region}'");
}
