using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Fetches the bundles of revisions.</summary>
public interface IRevisionSource
{
    /// <summary>Opens a bundle, in the name of the role that the instance has.</summary>
    /// <exception cref="BundleException">It cannot be had; the message says why.</exception>
    Task<Stream> OpenAsync(Scope scope, string instanceId, RevisionLocation revision, CancellationToken cancellation);
}
