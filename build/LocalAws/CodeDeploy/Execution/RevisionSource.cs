using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Fetches bundles from S3.</summary>
internal sealed class RevisionSource : IRevisionSource
{
    /// <inheritdoc/>
    public Task<Stream> OpenAsync(Scope scope, RevisionLocation revision, CancellationToken cancellation) =>
        throw new BundleException("This LocalAws has no S3 to fetch the bundle from.");
}
