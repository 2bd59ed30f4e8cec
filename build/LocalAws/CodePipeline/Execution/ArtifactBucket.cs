using System.Security.Cryptography;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Artifacts in the pipeline's artifact store: the bucket of the region in which an action works.</summary>
public sealed class ArtifactBucket(IArtifactObjects objects, StateFolder folder)
{
    private const string KeyAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>Stores what <paramref name="write"/> writes as an artifact under a key of its own.</summary>
    public async Task<S3Location> PutAsync(ActionRun run, string artifact, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var location = NewLocation(run, artifact);
        run.Demand($"arn:aws:s3:::{location.Bucket}/{location.Key}", "s3:PutObject");
        var file = Path.Combine(folder.Folder("codepipeline"), $"{Guid.NewGuid():N}.zip");
        try
        {
            await using (var output = File.Create(file)) await write(output).ConfigureAwait(false);
            await using var input = File.OpenRead(file);
            await objects.PutAsync(run.Call(cancellation), location, input).ConfigureAwait(false);
            return location;
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>A place for an artifact that another service will write.</summary>
    public static S3Location NewLocation(ActionRun run, string artifact) => new()
    {
        Bucket = StoreOf(run.Pipeline, run.Scope.Region).Location,
        Key = ArtifactKeys.For(run.Pipeline.Name, artifact, RandomNumberGenerator.GetString(KeyAlphabet, 7)),
    };

    /// <summary>Opens an object for reading.</summary>
    public Task<Stream> OpenAsync(ActionRun run, S3Location location, CancellationToken cancellation) => objects.OpenAsync(run.Call(cancellation), location);

    private static ArtifactStore StoreOf(PipelineDeclaration pipeline, string region) => pipeline.ArtifactStore ?? pipeline.ArtifactStores?.GetValueOrDefault(region)
        ?? throw new AwsException("ConfigurationError", $"Pipeline '{pipeline.Name}' has no artifact store for region '{region}'");
}
