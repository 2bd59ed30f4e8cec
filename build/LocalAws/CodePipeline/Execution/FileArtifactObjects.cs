using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Artifacts as plain files.</summary>
public sealed class FileArtifactObjects(StateFolder folder) : IArtifactObjects
{
    /// <inheritdoc/>
    public async Task PutAsync(CallContext call, S3Location location, Stream content)
    {
        var path = PathOf(location);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var file = File.Create(path);
        await content.CopyToAsync(file, call.Cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<Stream> OpenAsync(CallContext call, S3Location location) => Task.FromResult<Stream>(File.OpenRead(PathOf(location)));

    private string PathOf(S3Location location) => Path.Combine(folder.Folder("artifacts", location.Bucket!), location.Key!);
}
